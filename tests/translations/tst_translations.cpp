// Every string a user can see exists in German, and English has its plural forms.

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QList<Message> readMessages(const QString& fileName)
{
    QList<Message> messages;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append({context, {}, {}, true});
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.last().translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    return messages;
}

/// The translations of a language with all strings of the sources taken in; `remarks` is what lupdate had to say.
QString updatedFile(const QTemporaryDir& folder, const QString& language, const QStringList& options,
                    QString* remarks = nullptr)
{
    const QString name = QStringLiteral("provisor_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    QFile::copy(QStringLiteral(SOURCE_ROOT "/translations/") + name, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    const QString root = QStringLiteral(SOURCE_ROOT);
    lupdate.start(QStringLiteral(LUPDATE), QStringList{QStringLiteral("-no-obsolete"), QStringLiteral("-I"), root,
                                                       root + QStringLiteral("/core"), root + QStringLiteral("/models"),
                                                       root + QStringLiteral("/app")} +
                                               options + QStringList{QStringLiteral("-ts"), copy});
    const bool isDone = lupdate.waitForFinished(120000) && lupdate.exitCode() == 0;
    if (remarks)
        *remarks = QString::fromUtf8(lupdate.readAllStandardError());
    return isDone ? copy : QString();
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d|n)"));
    QStringList found;
    auto it = pattern.globalMatch(text);
    while (it.hasNext())
        found.append(it.next().captured(0));
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("German") << QStringLiteral("de") << QStringList{};
        QTest::newRow("English plurals") << QStringLiteral("en") << QStringList{QStringLiteral("-pluralonly")};
    }

    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, options);
        const QTemporaryDir folder;
        const QString file = updatedFile(folder, language, options);
        QVERIFY2(!file.isEmpty(), "lupdate did not run");
        const QList<Message> messages = readMessages(file);
        QVERIFY(!messages.isEmpty());
        QStringList unfinished;
        for (const Message& message : messages) {
            if (!message.isFinished)
                unfinished.append(message.context + QStringLiteral(": ") + message.source);
        }
        QVERIFY2(unfinished.isEmpty(), qPrintable(QStringLiteral("%1 unfinished, for example:\n%2")
                                                      .arg(unfinished.size())
                                                      .arg(unfinished.mid(0, 20).join(u'\n'))));
    }

    void contextsAreThoseOfTheRunningProgram()
    {
        // A class whose namespace lupdate does not know gets a context that is never asked for.
        const QTemporaryDir folder;
        QString remarks;
        QVERIFY(!updatedFile(folder, QStringLiteral("de"), {}, &remarks).isEmpty());
        const QStringList wrong = remarks.split(u'\n').filter(QStringLiteral("unknown namespace"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void germanKeepsThePlaceholders()
    {
        const QList<Message> messages = readMessages(QStringLiteral(SOURCE_ROOT "/translations/provisor_de.ts"));
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            for (const QString& translation : message.translations) {
                QStringList expected = placeholders(message.source);
                QStringList found = placeholders(translation);
                expected.removeAll(QStringLiteral("%n")); // a plural form may spell the number out
                found.removeAll(QStringLiteral("%n"));
                QVERIFY2(expected == found, qPrintable(message.source + QStringLiteral(" -> ") + translation));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
