// Writing threats into the folder of a pack: what is read back is what was written, and nothing else is touched.

#include "core/catalogue/Compiler.h"
#include "core/catalogue/PackWriter.h"
#include "core/catalogue/YamlText.h"
#include "core/catalogue/YamlTree.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace provisor;

namespace {

CataloguePointer base()
{
    static const auto loaded = [] {
        const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
        const auto catalogue = bytes ? Catalogue::load(*bytes) : fail(Error());
        return catalogue ? *catalogue : nullptr;
    }();
    return loaded;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString& path, const QByteArray& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// All files of a folder with their content, by path.
QMap<QString, QByteArray> contentOfAll(const QString& folder)
{
    QMap<QString, QByteArray> all;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        all.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return all;
}

void copyExample(const QString& to)
{
    const QString from = QStringLiteral(SOURCE_ROOT "/docs/examples/pack-example");
    const auto all = contentOfAll(from);
    for (auto it = all.begin(); it != all.end(); ++it)
        write(to + u'/' + it.key(), it.value());
}

PackInfo info(const char* id)
{
    PackInfo info;
    info.id = QLatin1String(id);
    info.title = QStringLiteral("Our rules: \"first\" ones");
    info.version = QStringLiteral("1.0");
    info.source = QStringLiteral("Us # and nobody else");
    return info;
}

CatalogueThreat sample()
{
    CatalogueThreat threat;
    threat.id = QStringLiteral("open-agent");
    threat.title = QStringLiteral("An agent stands open: \"to all\"");
    threat.shortTitle = QStringLiteral("Open agent");
    threat.effect = QStringLiteral("lets everybody give it orders");
    threat.description = QStringLiteral("Everybody on the network can talk to the agent, ") +
                         QStringLiteral("and nothing asks who it is. ").repeated(5).trimmed();
    threat.family = QStringLiteral("system-and-organisation");
    threat.isCore = false;
    threat.appliesTo = {QStringLiteral("agent")};
    threat.rule = QStringLiteral("e.exposure == \"internet\"\n  && e.authentication in [\"none\"]");
    threat.stride = {QStringLiteral("S"), QStringLiteral("E")};
    threat.phases = {QStringLiteral("deployment")};
    threat.capability = 4;
    threat.maturity = 5;
    threat.impact = {{u'C', 3}, {u'I', 2}};
    threat.provisions = {QStringLiteral("5.1.2-1")};
    threat.mitigations = {QStringLiteral("input-guardrail")};
    threat.examples = {
        {QStringLiteral("a"), true,
         R"({"elements":[{"authentication":"none","exposure":"internet","id":"a","type":"agent","zone":"out"}]})"},
        {QStringLiteral("a"), false,
         R"({"elements":[{"data_classes":["personal","secret"],"id":"a","type":"agent"}],"system":{}})"}};
    return threat;
}

void compare(const CatalogueThreat& got, const CatalogueThreat& expected)
{
    QCOMPARE(got.id, expected.id);
    QCOMPARE(got.title, expected.title);
    QCOMPARE(got.shortTitle, expected.shortTitle);
    QCOMPARE(got.effect, expected.effect);
    QCOMPARE(got.description, expected.description);
    QCOMPARE(got.attack, expected.attack);
    QCOMPARE(got.inModel, expected.inModel);
    QCOMPARE(got.checks, expected.checks);
    QCOMPARE(got.evidence, expected.evidence);
    QCOMPARE(got.family, expected.family);
    QCOMPARE(got.isCore, expected.isCore);
    QCOMPARE(got.scope, expected.scope);
    QCOMPARE(got.appliesTo, expected.appliesTo);
    QCOMPARE(got.rule, expected.rule);
    QCOMPARE(got.stride, expected.stride);
    QCOMPARE(got.phases, expected.phases);
    QCOMPARE(got.capability, expected.capability);
    QCOMPARE(got.maturity, expected.maturity);
    QCOMPARE(got.impact, expected.impact);
    QCOMPARE(got.noCompleteDefence, expected.noCompleteDefence);
    QCOMPARE(got.provisions, expected.provisions);
    QCOMPARE(got.references, expected.references);
    QCOMPARE(got.mitigations, expected.mitigations);
    QCOMPARE(got.aliases, expected.aliases);
    QCOMPARE(got.examples.size(), expected.examples.size());
    for (qsizetype i = 0; i < got.examples.size(); ++i) {
        QCOMPARE(got.examples[i].target, expected.examples[i].target);
        QCOMPARE(got.examples[i].raised, expected.examples[i].raised);
        QJsonObject wanted = QJsonDocument::fromJson(expected.examples[i].model).object();
        for (const char* part : {"elements", "flows", "system"}) {
            const QJsonValue value = wanted.value(QLatin1String(part));
            if (value.toArray().isEmpty() && value.toObject().isEmpty())
                wanted.remove(QLatin1String(part));
        }
        QCOMPARE(QJsonDocument::fromJson(got.examples[i].model).object(), wanted);
    }
}

std::optional<CatalogueThreat> threatIn(const QString& folder, const QString& id)
{
    const auto pack = readPackSources(folder, base());
    for (const PackThreat& found : pack ? pack->threats : QList<PackThreat>()) {
        if (found.threat.id == id)
            return found.threat;
    }
    return std::nullopt;
}

} // namespace

class PackWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPackWithAThreatIsAccepted()
    {
        QTemporaryDir folder;
        const QString pack = folder.filePath(QStringLiteral("ours"));
        QVERIFY(createPack(pack, info("ours")));
        const auto file = writeThreat(pack, sample());
        QVERIFY2(file, file ? "" : qPrintable(file.error().toString()));
        QCOMPARE(*file, pack + QStringLiteral("/threats/open-agent.yaml"));
        CompileOptions options;
        options.base = base();
        const auto compiled = compileCatalogue(pack, options);
        QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().first().toString()));
        const auto read = readPackSources(pack, base());
        QVERIFY(read);
        QCOMPARE(read->info.id, QStringLiteral("ours"));
        QCOMPARE(read->info.title, info("ours").title);
        QCOMPARE(read->info.version, QStringLiteral("1.0"));
        QCOMPARE(read->info.source, info("ours").source);
        QCOMPARE(read->threats.size(), 1);
        compare(read->threats.first().threat, sample());
    }

    void everyThreatOfTheCatalogueSurvives()
    {
        QVERIFY(base());
        QTemporaryDir folder;
        QVERIFY(createPack(folder.filePath(QStringLiteral("all")), info("all")));
        const QString pack = folder.filePath(QStringLiteral("all"));
        QList<CatalogueThreat> all;
        for (CatalogueThreat threat : base()->threats()) {
            threat.id = QStringLiteral("x-") + threat.id;
            threat.aliases.clear();
            all.append(threat);
        }
        QVERIFY(all.size() > 50);
        for (const CatalogueThreat& threat : all) {
            const QByteArray text = "threats:\n" + threatToYaml(threat);
            write(pack + QStringLiteral("/threats/") + threat.id + QStringLiteral(".yaml"), text);
        }
        const auto read = readPackSources(pack, base());
        QVERIFY(read);
        QCOMPARE(read->threats.size(), all.size());
        QHash<QString, CatalogueThreat> byId;
        for (const PackThreat& threat : read->threats)
            byId.insert(threat.threat.id, threat.threat);
        for (const CatalogueThreat& threat : all)
            compare(byId.value(threat.id), threat);
    }

    void anyTextSurvives()
    {
        const auto character = rc::gen::elementOf(std::string("ab \n\t:#-'\"\\{}[]|>%&*!?,@`~\r\x01z9"));
        const bool holds = rc::check("a text that is written is read back", [&] {
            const std::string raw = *rc::gen::container<std::string>(character);
            const QString text = QString::fromStdString(raw) + QString(*rc::gen::inRange(0, 3), u'ä');
            const QString written = QStringLiteral("list:\n  - ") + yaml::entry(QStringLiteral("k"), text, 4).mid(4) +
                                    yaml::entry(QStringLiteral("l"), text.repeated(12), 4) + QStringLiteral("    s: ") +
                                    yaml::scalar(text) + u'\n';
            const auto root = parseYaml(written.toUtf8());
            RC_ASSERT(root.has_value());
            const YamlNode& map = root->items.front().items.front();
            RC_ASSERT(map.items[0].text == text);
            RC_ASSERT(map.items[1].text == text.repeated(12));
            RC_ASSERT(map.items[2].text == text);
        });
        QVERIFY(holds);
    }

    void threatIsReplacedWhereItStands()
    {
        QTemporaryDir folder;
        copyExample(folder.path());
        const auto before = contentOfAll(folder.path());
        CatalogueThreat threat = *threatIn(folder.path(), QStringLiteral("kiosk-visit-carry-over"));
        threat.rule = QStringLiteral("e.kiosk_session_end == \"none\"");
        const auto written = writeThreat(folder.path(), threat, threat.id);
        QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
        auto after = contentOfAll(folder.path());
        compare(*threatIn(folder.path(), threat.id), threat);
        QVERIFY(after[QStringLiteral("threats.yaml")].contains("threat_family: {id: kiosks"));
        // The other threat and all other files are the same, to the byte.
        const QByteArray other = "  - id: kiosk-bystander-commands\n";
        const auto rest = [&](const QByteArray& text) { return text.mid(text.indexOf(other)); };
        QCOMPARE(rest(after[QStringLiteral("threats.yaml")]), rest(before[QStringLiteral("threats.yaml")]));
        after[QStringLiteral("threats.yaml")] = before[QStringLiteral("threats.yaml")];
        QCOMPARE(after, before);
        // The last one of a list, under a new id.
        threat = *threatIn(folder.path(), QStringLiteral("kiosk-bystander-commands"));
        threat.id = QStringLiteral("kiosk-bystanders");
        QVERIFY(writeThreat(folder.path(), threat, QStringLiteral("kiosk-bystander-commands")));
        compare(*threatIn(folder.path(), threat.id), threat);
        QVERIFY(!threatIn(folder.path(), QStringLiteral("kiosk-bystander-commands")));
    }

    void commentsAndLineEndsStay()
    {
        QTemporaryDir folder;
        QVERIFY(createPack(folder.filePath(QStringLiteral("p")), info("p")));
        const QString path = folder.filePath(QStringLiteral("p/mine.yaml"));
        CatalogueThreat second = sample();
        second.id = QStringLiteral("second");
        QByteArray text = "# head\nthreats:\n" + threatToYaml(sample()) + "\n# about the second\n" +
                          threatToYaml(second) + "# tail\ntype_groups: {OURS: [agent]}\n";
        write(path, text);
        CatalogueThreat changed = sample();
        changed.title = QStringLiteral("Another title");
        QVERIFY(writeThreat(folder.filePath(QStringLiteral("p")), changed, changed.id));
        text.replace(text.indexOf(threatToYaml(sample())), threatToYaml(sample()).size(), threatToYaml(changed));
        QCOMPARE(contentOf(path), text);
    }

    void whatCannotBeChangedSafelyIsRefused()
    {
        QTemporaryDir folder;
        const QString pack = folder.filePath(QStringLiteral("p"));
        QVERIFY(!writeThreat(folder.path(), sample())); // no pack
        QVERIFY(createPack(pack, info("p")));
        QVERIFY(!createPack(pack, info("p"))); // one already
        CatalogueThreat threat = sample();
        threat.id = QStringLiteral("../../outside");
        QVERIFY(!writeThreat(pack, threat));
        write(pack + QStringLiteral("/threats/open-agent.yaml"), "# notes of ours\nthreats: []\n");
        QVERIFY(!writeThreat(pack, sample())); // the file holds something else
        write(pack + QStringLiteral("/threats/open-agent.yaml"), "threats: [{id: open-agent}, {id: b}]\n");
        const auto flow = writeThreat(pack, sample(), sample().id);
        QVERIFY(!flow);
        QVERIFY(flow.error().toString().contains(QStringLiteral("open-agent.yaml")));
        QCOMPARE(contentOf(pack + QStringLiteral("/threats/open-agent.yaml")),
                 QByteArray("threats: [{id: open-agent}, {id: b}]\n"));
        PackInfo bad = info("provisor");
        QVERIFY(!createPack(folder.filePath(QStringLiteral("q")), bad));
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("q"))));
    }

    void familyOfTheFileIsKept()
    {
        QTemporaryDir folder;
        copyExample(folder.path());
        CatalogueThreat threat = *threatIn(folder.path(), QStringLiteral("kiosk-visit-carry-over"));
        threat.family = QStringLiteral("system-and-organisation");
        const auto before = contentOfAll(folder.path());
        QVERIFY(!writeThreat(folder.path(), threat, threat.id));
        QCOMPARE(contentOfAll(folder.path()), before);
    }

    void newThreatNeverReplacesAnother()
    {
        QTemporaryDir folder;
        copyExample(folder.path());
        const auto before = contentOfAll(folder.path());
        CatalogueThreat threat = sample();
        threat.id = QStringLiteral("kiosk-visit-carry-over");
        const auto written = writeThreat(folder.path(), threat);
        QVERIFY(!written);
        QVERIFY2(written.error().toString().contains(threat.id), qPrintable(written.error().toString()));
        QVERIFY(!writeThreat(folder.path(), threat, QStringLiteral("kiosk-bystander-commands")));
        QCOMPARE(contentOfAll(folder.path()), before);
    }

    void threatIsTakenOut()
    {
        QTemporaryDir folder;
        copyExample(folder.path());
        const auto before = contentOfAll(folder.path());
        QVERIFY(!removeThreat(folder.path(), QStringLiteral("no-such-threat")));
        const auto removed = removeThreat(folder.path(), QStringLiteral("kiosk-visit-carry-over"));
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().toString()));
        QVERIFY(!threatIn(folder.path(), QStringLiteral("kiosk-visit-carry-over")));
        auto after = contentOfAll(folder.path());
        // What is left of the file is what was round it.
        const QByteArray was = before[QStringLiteral("threats.yaml")], is = after[QStringLiteral("threats.yaml")];
        const QByteArray gone = "  - id: kiosk-visit-carry-over\n", other = "  - id: kiosk-bystander-commands\n";
        QCOMPARE(is.left(is.indexOf(other)).trimmed(), was.left(was.indexOf(gone)).trimmed());
        QCOMPARE(is.mid(is.indexOf(other)), was.mid(was.indexOf(other)));
        // The last one of a file that holds more stays.
        const auto last = removeThreat(folder.path(), QStringLiteral("kiosk-bystander-commands"));
        QVERIFY(!last);
        QVERIFY(last.error().toString().contains(QStringLiteral("threats.yaml")));
        QCOMPARE(contentOfAll(folder.path()), after);
        // The file of one threat goes with it.
        QVERIFY(writeThreat(folder.path(), sample()));
        QVERIFY(removeThreat(folder.path(), sample().id));
        QCOMPARE(contentOfAll(folder.path()), after);
    }
};

QTEST_GUILESS_MAIN(PackWriterTest)
#include "tst_pack_writer.moc"
