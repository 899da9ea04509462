// The dependency rule of docs/architecture.md, checked on the includes of the sources.

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

/// What a folder may include besides itself.
const QMap<QString, QStringList>& allowed()
{
    static const QStringList base{QStringLiteral("core/base")};
    static const QStringList schema = base + QStringList{QStringLiteral("core/schema")};
    static const QStringList document = schema + QStringList{QStringLiteral("core/document")};
    static const QStringList middle =
        document + QStringList{QStringLiteral("core/history"), QStringLiteral("core/catalogue"),
                               QStringLiteral("core/rules"), QStringLiteral("core/risk")};
    static const QStringList upper = middle + QStringList{QStringLiteral("core/analysis"),
                                                          QStringLiteral("core/storage"), QStringLiteral("core/layout"),
                                                          QStringLiteral("core/draw"), QStringLiteral("core/exchange")};
    static const QStringList sheets = upper + QStringList{QStringLiteral("core/spreadsheet")};
    static const QStringList report = sheets + QStringList{QStringLiteral("core/report")};
    static const QStringList core = report + QStringList{QStringLiteral("core/commands")};
    static const QMap<QString, QStringList> rules{
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/schema"), base},
        {QStringLiteral("core/document"), schema},
        {QStringLiteral("core/history"), document},
        {QStringLiteral("core/catalogue"), middle},
        {QStringLiteral("core/rules"), middle},
        {QStringLiteral("core/risk"), middle},
        {QStringLiteral("core/analysis"), upper},
        {QStringLiteral("core/storage"), upper},
        {QStringLiteral("core/layout"), upper},
        {QStringLiteral("core/draw"), upper},
        {QStringLiteral("core/exchange"), upper},
        {QStringLiteral("core/spreadsheet"), sheets},
        {QStringLiteral("core/report"), report},
        {QStringLiteral("core/commands"), core},
        {QStringLiteral("models"), core},
    };
    return rules;
}

struct Include
{
    QString file;
    int line = 0;
    QString header;
};

QList<Include> includesBelow(const QString& folder)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QList<Include> includes;
    const QString root = QStringLiteral(SOURCE_ROOT "/");
    QDirIterator it(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (int line = 1; !file.atEnd(); ++line) {
            const auto match = pattern.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                includes.append({file.fileName().mid(root.size()), line, match.captured(1)});
        }
    }
    return includes;
}

QString folderOf(const QString& header)
{
    if (header.startsWith(QStringLiteral("core/")))
        return header.section(u'/', 0, 1);
    return header.section(u'/', 0, 0);
}

} // namespace

class DependencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersIncludeOnlyWhatLiesBelow_data()
    {
        QTest::addColumn<QString>("folder");
        for (auto it = allowed().begin(); it != allowed().end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key();
    }

    void foldersIncludeOnlyWhatLiesBelow()
    {
        QFETCH(QString, folder);
        const QList<Include> includes = includesBelow(folder);
        QVERIFY2(!includes.isEmpty(), "the folder has no source");
        for (const Include& include : includes) {
            const bool isOurs = include.header.startsWith(QStringLiteral("core/")) ||
                                include.header.startsWith(QStringLiteral("models/")) ||
                                include.header.startsWith(QStringLiteral("app/")) ||
                                include.header.startsWith(QStringLiteral("resources/"));
            if (!isOurs)
                continue;
            const QString target = folderOf(include.header);
            QVERIFY2(target == folder || allowed().value(folder).contains(target),
                     qPrintable(
                         QStringLiteral("%1:%2 includes %3").arg(include.file).arg(include.line).arg(include.header)));
        }
    }

    void nothingBelowTheAppKnowsTheGui()
    {
        static const QRegularExpression gui(
            QStringLiteral("^(QtGui|QtWidgets|QtSvg)/"
                           "|^Q(Widget|Painter|PainterPath|Application|GuiApplication|Pixmap|Image|Icon|Color|Font|"
                           "FontMetrics|Palette|Brush|Pen|Window|Action|Standard(Item|ItemModel))$|^QGraphics"));
        for (const QString& folder : {QStringLiteral("core"), QStringLiteral("models"), QStringLiteral("app/cli")}) {
            for (const Include& include : includesBelow(folder))
                QVERIFY2(
                    !gui.match(include.header).hasMatch(),
                    qPrintable(
                        QStringLiteral("%1:%2 includes %3").arg(include.file).arg(include.line).arg(include.header)));
        }
    }
};

QTEST_GUILESS_MAIN(DependencyTest)
#include "tst_dependencies.moc"
