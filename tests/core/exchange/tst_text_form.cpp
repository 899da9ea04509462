#include "core/exchange/TextForm.h"

#include "core/document/Diff.h"
#include "core/exchange/TextTree.h"
#include "tests/core/support/Properties.h"
#include "tests/core/support/RandomEditor.h"

using namespace provisor;
using namespace provisor::test;

namespace {

Snapshot read(const QByteArray& text)
{
    const auto snapshot = readTextModel(text, QStringLiteral("m.provisor.yaml"), {});
    if (!snapshot)
        qWarning("%s", qPrintable(snapshot.error().toString()));
    return snapshot.value_or(Snapshot());
}

} // namespace

class TestTextForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportedModelIsImportedUnchanged();
    void jsonIsImportedUnchanged();
    void handWrittenTextGivesTheSameIdsEachTime();
    void uidIsWrittenOnlyWhereItIsNeeded();
    void exampleOfTheContractIsRead();
    void scalarIsQuotedWhereYamlNeedsIt_data();
    void scalarIsQuotedWhereYamlNeedsIt();
    void mistakeNamesLineAndSpelling_data();
    void mistakeNamesLineAndSpelling();
    void jsonEscapesBeyondTheFirstPlaneAreRead();
    void decisionAboutSomethingGoneNeedsItsName();
    void everyMemberIsDocumented();
};

void TestTextForm::exportedModelIsImportedUnchanged()
{
    checkProperty("export, import", [] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        growRandomly(document, editor, *rc::gen::inRange(0, 80));
        const QByteArray text = writeTextModel(document.snapshot());
        const auto again = readTextModel(text, {}, {});
        if (!again)
            RC_FAIL(again.error().toString().toStdString() + "\n" + text.toStdString());
        if (!(*again == document.snapshot())) {
            Change change;
            change.deltas = diff(document.snapshot(), *again).mid(0, 3);
            RC_FAIL(QJsonDocument(toJson(change)).toJson().toStdString() + text.toStdString());
        }
        RC_ASSERT(writeTextModel(*again) == text);
    });
}

void TestTextForm::jsonIsImportedUnchanged()
{
    checkProperty("export as JSON, import", [] {
        RandomEditor editor(*rc::gen::arbitrary<quint32>());
        Document document;
        growRandomly(document, editor, *rc::gen::inRange(0, 60));
        const auto again = readTextModel(writeJsonModel(document.snapshot()), {}, {});
        if (!again)
            RC_FAIL(again.error().toString().toStdString());
        RC_ASSERT(*again == document.snapshot());
    });
}

void TestTextForm::handWrittenTextGivesTheSameIdsEachTime()
{
    const QByteArray text = "provisor: 1\ntitle: T\nelements: [{id: a, type: process}]\n";
    QVERIFY(read(text) == read(text));
    QCOMPARE(read(text).records(Kind::Element).first().id(), Id::derived(QStringLiteral("element/a")));
}

void TestTextForm::uidIsWrittenOnlyWhereItIsNeeded()
{
    const QByteArray text =
        "provisor: 1\ntitle: T\n\nelements:\n  - {id: a, type: process}\n  - {id: b, type: process}\n"
        "\nflows:\n  - {id: f, from: a, to: b}\n";
    const Snapshot model = read(text);
    QCOMPARE(writeTextModel(model), text);
    Document document;
    document.reset(model);
    ChangeBuilder rename(document, QStringLiteral("Rename"));
    rename.set(Kind::Element, Id::derived(QStringLiteral("element/a")), field::element::Alias, QStringLiteral("alpha"));
    QVERIFY(document.apply(rename.take({})).value());
    const QByteArray renamed = writeTextModel(document.snapshot());
    QCOMPARE(renamed.count("uid: "), 1);
    QVERIFY(renamed.contains("from: alpha"));
    QVERIFY(read(renamed) == document.snapshot());
}

void TestTextForm::exampleOfTheContractIsRead()
{
    const Snapshot model = read(R"(provisor: 1                      # version of this form
title: Support assistant
roles: [system-operator]         # our roles in the sense of the standard
edition: etsi-en-304-223-v2.1.1
system: {threat_model_review: once, asset_inventory: partial}
boundaries:                      # trust: untrusted, partly-trusted, trusted
  - {id: cloud, name: Own cloud, trust: trusted}
  - {id: data, name: Data zone, trust: trusted, in: cloud}
elements:
  - id: backend
    type: ai-application         # component type of the catalogue
    name: Support back end
    in: cloud
    properties: {exposure: internet, output_use: [display, query]}
  - {id: customer, type: end-user}
flows:
  - {id: f1, from: customer, to: backend, name: question,
     properties: {content: [prompt], content_trust: untrusted, channel_encryption: tls}}
people:
  - {id: ana, name: Ana Ruiz, role: Security reviewer}
mitigations:
  - {id: m1, uses: input-guardrail, status: implemented, owner: ana, due: 2026-12-01, effectiveness: medium, on: [backend]}
threats:                         # decisions about threats; the analysis finds the threats themselves
  - {key: "direct-prompt-injection@backend", status: mitigating, owner: ana, mitigations: [m1]}
provisions:
  - {id: 5.1.2-2, claim: partly, owner: ana, evidence: [{title: Design review, url: "https://example.org/r/12"}]}
)");
    QCOMPARE(model.count(), 11);
    const Record* backend = model.findByAlias(Kind::Element, QStringLiteral("backend"));
    QVERIFY(backend);
    QCOMPARE(backend->properties(field::element::Properties).value(QStringLiteral("output_use")),
             QStringList({QStringLiteral("display"), QStringLiteral("query")}));
    const Record& evidence = model.records(Kind::Evidence).first();
    QCOMPARE(evidence.reference(field::evidence::Subject), model.records(Kind::Provision).first().id());
    QCOMPARE(model.findByAlias(Kind::Mitigation, QStringLiteral("m1"))->references(field::mitigation::On),
             QList<Id>{backend->id()});
}

void TestTextForm::scalarIsQuotedWhereYamlNeedsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yaml");
    const auto row = [](const char* text, const char* yaml) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(yaml);
    };
    row("Plain words", "Plain words");
    row("Größe 数据", "Größe 数据");
    row("2026-01-01", "2026-01-01");
    row("threat@node", "threat@node");
    row("", "\"\"");
    row("null", "\"null\"");
    row("~", "\"~\"");
    row("true", "\"true\"");
    row("2026.10", "\"2026.10\"");
    row("1e3", "\"1e3\"");
    row("2026.11", "2026.11");
    row("4", "4");
    row("5.1.2-2", "5.1.2-2");
    row("- a", "\"- a\"");
    row("a: b", "\"a: b\"");
    row("a #b", "\"a #b\"");
    row("a, b", "\"a, b\"");
    row(" a", "\" a\"");
    row("@a", "\"@a\"");
    row("a\tb", "\"a\\tb\"");
    row("say \"x\"", "\"say \\\"x\\\"\"");
    row("\xE2\x80\xAE", "\"\\u202e\"");
}

void TestTextForm::scalarIsQuotedWhereYamlNeedsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, yaml);
    QCOMPARE(yamlScalar(text), yaml);
}

void TestTextForm::mistakeNamesLineAndSpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("mention");
    const QByteArray head = "provisor: 1\ntitle: T\nelements:\n  - {id: backend, type: process}\n";
    const auto row = [](const char* name, const QByteArray& text, int line, const char* mention) {
        QTest::newRow(name) << text << line << QString::fromLatin1(mention);
    };
    row("no YAML", "provisor: [1\n", 2, "YAML");
    row("no version", "title: T\n", 1, "provisor");
    row("later version", "provisor: 9\ntitle: T\n", 1, "version 9");
    row("no title", "provisor: 1\n", 1, "title");
    row("not a map", "- a\n", 1, "text form");
    row("unknown member", head + "elemnts: []\n", 5, "\"elements\"");
    row("unknown member of a record", head + "people:\n  - id: a\n    nam: A\n", 7, "\"name\"");
    row("section is no list", head + "flows: {}\n", 5, "list");
    row("no id", head + "flows:\n  - {from: backend, to: backend}\n", 6, "\"id\" is missing");
    row("id twice", head + "flows:\n  - {id: backend, from: backend, to: backend}\n", 6, "line 4");
    row("reserved id", head + "flows:\n  - {id: system, from: backend, to: backend}\n", 6, "system");
    row("unknown reference", head + "flows:\n  - {id: f, from: bakend, to: backend}\n", 6, "\"backend\"");
    row("unknown person", head + "mitigations:\n  - id: m\n    owner: ana\n", 7, "no person");
    row("bad choice", head + "boundaries:\n  - {id: b, trust: trsted}\n", 6, "\"trusted\"");
    row("bad date", head + "mitigations:\n  - {id: m, due: 2026-13-01}\n", 6, "2026-13-01");
    row("bad flag", head + "flows:\n  - {id: f, from: backend, to: backend, two_way: maybe}\n", 6, "maybe");
    row("bad number", head + "diagrams:\n  - {id: d, position: first}\n", 6, "first");
    row("bad uid", head + "boundaries:\n  - {id: b, uid: 17}\n", 6, "uid");
    row("key without target", head + "threats:\n  - {key: a}\n", 6, "\"a\" is not a threat key");
    row("key of unknown target", head + "threats:\n  - {key: a@bakend}\n", 6, "\"backend\"");
    row("placement of two things", head + "diagrams:\n  - id: d\n    placements: [{x: 1}]\n", 7, "element");
    row("acceptance of unknown target", head + "acceptances:\n  - {threat: a@nowhere}\n", 6, "nowhere");
    row("boundaries in a circle", head + "boundaries: [{id: a, in: b}, {id: b, in: a}]\n", 0, "inside itself");
    row("no text", head + "purpose: [a]\n", 5, "text");
    row("null character", QByteArray("provisor: 1\ntitle: a\0b\n", 23), 2, "null character");
    row("missing flow end", head + "flows:\n  - {id: f, from: backend}\n", 6, "\"to\"");
}

void TestTextForm::mistakeNamesLineAndSpelling()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, mention);
    const auto model = readTextModel(text, QStringLiteral("m.yaml"), {});
    QVERIFY(!model);
    QCOMPARE(model.error().file, QStringLiteral("m.yaml"));
    if (line > 0)
        QCOMPARE(model.error().place, QStringLiteral("line %1").arg(line));
    QVERIFY2(model.error().toString().contains(mention), qPrintable(model.error().toString()));
}

void TestTextForm::jsonEscapesBeyondTheFirstPlaneAreRead()
{
    const Snapshot model = read(R"({"provisor": 1, "title": "\ud83d\ude00 and \\ud83d"})");
    QCOMPARE(model.model().text(field::model::Title), QStringLiteral(u"\U0001F600 and \\ud83d"));
}

void TestTextForm::decisionAboutSomethingGoneNeedsItsName()
{
    const QByteArray head = "provisor: 1\ntitle: T\nthreats:\n  - {key: spoofing@gone";
    QVERIFY(!readTextModel(head + "}\n", {}, {}));
    const Snapshot model = read(head + ", target_name: Old back end}\n");
    QCOMPARE(model.records(Kind::Threat).first().text(field::threat::TargetName), QStringLiteral("Old back end"));
}

void TestTextForm::everyMemberIsDocumented()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/docs/file-format.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const Kind kind : text_form::sections() + text_form::diagramSections()) {
        const QString head = QStringLiteral("| `") + QLatin1String(text_form::sectionName(kind)) + u'`';
        const auto row =
            std::find_if(lines.rbegin(), lines.rend(), [&](const QString& line) { return line.startsWith(head); });
        QVERIFY2(row != lines.rend(), qPrintable(head));
        for (const QString& member : text_form::memberNames(kind)) {
            const bool isInner =
                kind == Kind::Diagram && (member == u"placements" || member == u"routes" || member == u"notes");
            QVERIFY2(isInner || row->contains(u'`' + member + u'`'), qPrintable(head + u' ' + member));
        }
    }
}

QTEST_GUILESS_MAIN(TestTextForm)
#include "tst_text_form.moc"
