#include "core/schema/Record.h"

#include <QtTest>

using namespace provisor;

namespace {

Record person(const QString& name)
{
    Record record(Kind::Person, Id::create());
    record.set(field::person::Alias, QStringLiteral("p"));
    record.set(field::person::Name, name);
    return record;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueOutsideItsLimitsIsRefused_data();
    void valueOutsideItsLimitsIsRefused();
    void emptyValuesAreNotSet();
    void numbersHaveOneForm();
    void byteOrderMarkIsNoContent();
    void threatKeyNeedsItsForm();
    void requiredFieldMustBeSet();
    void jsonIsReadBack();
    void foreignJsonIsRefused_data();
    void foreignJsonIsRefused();
    void everyFieldHasNameAndLabel();
};

void TestRecord::valueOutsideItsLimitsIsRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char* name, Kind kind, int field, const QString& text, bool fine) {
        QTest::newRow(name) << static_cast<int>(kind) << field << text << fine;
    };
    row("date", Kind::Mitigation, field::mitigation::Due, QStringLiteral("2026-02-28"), true);
    row("no such day", Kind::Mitigation, field::mitigation::Due, QStringLiteral("2026-02-30"), false);
    row("dots in a date", Kind::Mitigation, field::mitigation::Due, QStringLiteral("2026.02.28"), false);
    row("letters in a date", Kind::Mitigation, field::mitigation::Due, QStringLiteral("2026-0a-28"), false);
    row("signs in a date", Kind::Mitigation, field::mitigation::Due, QStringLiteral("2026-+2-28"), false);
    row("date and time", Kind::Mitigation, field::mitigation::Due, QStringLiteral("2026-02-28T10:00"), false);
    row("choice", Kind::Boundary, field::boundary::Trust, QStringLiteral("trusted"), true);
    row("no choice", Kind::Boundary, field::boundary::Trust, QStringLiteral("Trusted"), false);
    row("short name", Kind::Element, field::element::Alias, QStringLiteral("a_b.c-2"), true);
    row("spaces in a short name", Kind::Element, field::element::Alias, QStringLiteral("a b"), false);
    row("sign of keys in a short name", Kind::Element, field::element::Alias, QStringLiteral("a@b"), false);
    row("long short name", Kind::Element, field::element::Alias, QString(65, u'a'), false);
    row("longest text", Kind::Person, field::person::Name, QString(500, u'a'), true);
    row("too long text", Kind::Person, field::person::Name, QString(501, u'a'), false);
    row("line end in a line", Kind::Person, field::person::Name, QStringLiteral("a\nb"), false);
    row("carriage return in a line", Kind::Person, field::person::Name, QStringLiteral("a\rb"), false);
    row("line end in a text", Kind::Person, field::person::Name, QStringLiteral("a b"), true);
    row("lines", Kind::Note, field::note::Text, QStringLiteral("a\nb\r\n"), true);
    row("null character", Kind::Note, field::note::Text, QString(QChar(0)), false);
    row("half a character", Kind::Note, field::note::Text, QString(QChar(0xD83D)), false);
    row("number for a text", Kind::Note, field::note::X, QStringLiteral("1"), false);
}

void TestRecord::valueOutsideItsLimitsIsRefused()
{
    QFETCH(int, kind);
    QFETCH(int, field);
    QFETCH(QString, text);
    QFETCH(bool, fine);
    const FieldSpec& spec = kindSpec(static_cast<Kind>(kind)).fields[static_cast<size_t>(field)];
    const auto checked = checkedValue(spec, text);
    QCOMPARE(checked.has_value(), fine);
    if (!fine) {
        QVERIFY(!checked.error().message.isEmpty());
        QCOMPARE(checked.error().place, QLatin1String(spec.name));
    }
}

void TestRecord::emptyValuesAreNotSet()
{
    Record record = person(QStringLiteral("Ana"));
    record.set(field::person::Role, QString());
    QVERIFY(!isSet(checkedRecord(record).value().at(field::person::Role)));
    const FieldSpec& flag = kindSpec(Kind::Flow).fields[field::flow::TwoWay];
    QVERIFY(!isSet(checkedValue(flag, false).value()));
    const FieldSpec& references = kindSpec(Kind::Mitigation).fields[field::mitigation::On];
    QVERIFY(!isSet(checkedValue(references, QList<Id>{}).value()));
}

void TestRecord::numbersHaveOneForm()
{
    const FieldSpec& x = kindSpec(Kind::Placement).fields[field::placement::X];
    QVERIFY(!std::signbit(valueAs<double>(checkedValue(x, -0.0).value())));
    const FieldSpec& points = kindSpec(Kind::Route).fields[field::route::Points];
    QVERIFY(!std::signbit(valueAs<QList<double>>(checkedValue(points, QList<double>{-0.0, 1}).value()).first()));
    QVERIFY(!checkedValue(x, std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(!checkedValue(x, 1e7));
    QVERIFY(!checkedValue(points, QList<double>{1, std::numeric_limits<double>::infinity()}));
}

void TestRecord::byteOrderMarkIsNoContent()
{
    QCOMPARE(checkedRecord(person(QStringLiteral("\uFEFFAna"))).value().text(field::person::Name),
             QStringLiteral("Ana"));
    QVERIFY(!checkedRecord(person(QStringLiteral("\uFEFF"))));
    QCOMPARE(storableText(QStringLiteral("\uFEFF\uFEFFx")), QStringLiteral("x"));
}

void TestRecord::threatKeyNeedsItsForm()
{
    Record threat(Kind::Threat, Id::create());
    for (const char* key : {"spoofing", "@a", "a@", "a@b@c", "a b@c"}) {
        threat.set(field::threat::Key, QString::fromLatin1(key));
        QVERIFY2(!checkedRecord(threat), key);
    }
    threat.set(field::threat::Key, QStringLiteral("direct-prompt-injection@back.end"));
    QVERIFY(checkedRecord(threat).has_value());
}

void TestRecord::requiredFieldMustBeSet()
{
    QVERIFY(!checkedRecord(person(QString())));
    QVERIFY(!checkedRecord(Record(Kind::Note, Id{})));
}

void TestRecord::jsonIsReadBack()
{
    Record element(Kind::Element, Id::create());
    element.set(field::element::Alias, QStringLiteral("a"));
    element.set(field::element::Type, QStringLiteral("agent"));
    element.set(field::element::Boundary, Id::create());
    element.set(field::element::Properties,
                PropertyMap{{QStringLiteral("p"), {QStringLiteral("v")}}, {QStringLiteral("none"), {}}});
    element.set(field::element::OutOfScope, true);
    QCOMPARE(recordFromJson(toJson(element)).value(), element);
}

void TestRecord::foreignJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"kind": "route", "id": "01a20b40-8e29-7019-839d-a7ff7a4afd07", )";
    const QByteArray ends =
        R"("diagram": "01a20b40-8e29-7019-839d-a7ff7a4afd08", "flow": "01a20b40-8e29-7019-839d-a7ff7a4afd09")";
    QTest::newRow("no kind") << QByteArray("{}");
    QTest::newRow("no id") << QByteArray(R"({"kind": "note"})");
    QTest::newRow("unknown member") << QByteArray(head + ends + R"(, "colour": "red"})");
    QTest::newRow("text among numbers") << QByteArray(head + ends + R"(, "points": [1, "2"]})");
    QTest::newRow("numbers as text") << QByteArray(head + ends + R"(, "points": "1"})");
    QTest::newRow("required member missing") << QByteArray(head + R"("points": []})");
    QTest::newRow("no id in a reference") << QByteArray(head + R"("diagram": "main", "flow": "f"})");
}

void TestRecord::foreignJsonIsRefused()
{
    QFETCH(QByteArray, json);
    const auto record = recordFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!record);
    QVERIFY(!record.error().message.isEmpty());
}

void TestRecord::everyFieldHasNameAndLabel()
{
    for (int kind = 0; kind < kindCount; ++kind) {
        const KindSpec& spec = kindSpec(static_cast<Kind>(kind));
        QCOMPARE(static_cast<int>(spec.kind), kind);
        QCOMPARE(findKind(QString::fromLatin1(spec.name)), &spec);
        QSet<QString> names;
        for (const FieldSpec& field : spec.fields) {
            QVERIFY(!QByteArray(field.name).isEmpty() && !QByteArray(field.label).isEmpty());
            QVERIFY2(!names.contains(QLatin1String(field.name)), field.name);
            names.insert(QLatin1String(field.name));
            const bool isReference = field.type == FieldType::Reference || field.type == FieldType::References;
            QCOMPARE(field.refersTo != 0, isReference);
        }
    }
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
