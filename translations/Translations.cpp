#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// The files live in a static library, whose resources are only linked in when asked for; the macro cannot stand in a
// namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace provisor {

namespace {

/// Replaces the translator of that name, so that switching languages does not pile them up.
void installTranslator(const QString& name, const QString& file, const QString& folder)
{
    QCoreApplication* application = QCoreApplication::instance();
    for (QTranslator* former : application->findChildren<QTranslator*>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    auto* translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList availableLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString languageFor(const QString& localeName)
{
    const QString language = localeName.left(2).toLower();
    return availableLanguages().contains(language) ? language : QStringLiteral("en");
}

void installLanguage(const QString& language)
{
    initialiseResources();
    installTranslator(QStringLiteral("provisor"), QStringLiteral("provisor_") + language,
                      QStringLiteral(":/provisor/translations"));
    installTranslator(QStringLiteral("qtbase"), QStringLiteral("qtbase_") + language,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace provisor
