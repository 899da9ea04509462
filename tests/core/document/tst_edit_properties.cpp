#include "core/document/Diff.h"
#include "core/document/Document.h"
#include "tests/core/support/Properties.h"
#include "tests/core/support/RandomEditor.h"

#include <QSignalSpy>

using namespace provisor;
using namespace provisor::test;

namespace {

int edits()
{
    return *rc::gen::inRange(0, 60);
}
quint32 seed()
{
    return *rc::gen::arbitrary<quint32>();
}

} // namespace

class TestEditProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRandomEditIsAccepted();
    void invertingAChangeRestoresTheState();
    void diffAppliedToTheFirstGivesTheSecond();
    void integrityHoldsAfterAnySequence();
    void refusedChangeLeavesTheDocumentUntouched();
    void changeThatChangesNothingLeavesNoTrace();
    void indexKnowsWhatAFreshOneWouldKnow();
    void recordsOfTheSameChangeAreFoundByTheirKindOnly();
};

void TestEditProperties::everyRandomEditIsAccepted()
{
    checkProperty("valid edits are accepted", [] {
        RandomEditor editor(seed());
        Document document;
        RC_ASSERT(document.apply(editor.creation()).has_value());
        for (int i = edits(); i > 0; --i) {
            const auto done = document.apply(editor.next(document));
            if (!done)
                RC_FAIL(done.error().toString().toStdString());
        }
    });
}

void TestEditProperties::invertingAChangeRestoresTheState()
{
    checkProperty("apply, then the inverse, is nothing", [] {
        RandomEditor editor(seed());
        Document document;
        growRandomly(document, editor, edits());
        const Snapshot before = document.snapshot();
        const Change change = editor.next(document);
        Change made;
        QObject::connect(&document, &Document::applied, &document, [&](const Change& applied) { made = applied; });
        RC_ASSERT(document.apply(change).has_value());
        if (!made.isEmpty())
            RC_ASSERT(document.apply(made.inverted()).value());
        RC_ASSERT(document.snapshot() == before);
    });
}

void TestEditProperties::diffAppliedToTheFirstGivesTheSecond()
{
    checkProperty("diff leads from one state to the other", [] {
        RandomEditor editor(seed());
        Document document;
        growRandomly(document, editor, edits());
        const Snapshot first = document.snapshot();
        growRandomly(document, editor, edits());
        Document other;
        other.reset(first);
        Change change;
        change.deltas = diff(first, document.snapshot());
        const auto done = other.apply(change);
        if (!done)
            RC_FAIL(done.error().toString().toStdString());
        RC_ASSERT(other.snapshot() == document.snapshot());
        RC_ASSERT(diff(other.snapshot(), document.snapshot()).isEmpty());
    });
}

void TestEditProperties::integrityHoldsAfterAnySequence()
{
    checkProperty("no reference dangles", [] {
        RandomEditor editor(seed());
        Document document;
        growRandomly(document, editor, edits());
        const auto whole = checkIntegrity(document.snapshot());
        if (!whole)
            RC_FAIL(whole.error().toString().toStdString());
    });
}

void TestEditProperties::refusedChangeLeavesTheDocumentUntouched()
{
    checkProperty("a refused change does nothing", [] {
        RandomEditor editor(seed());
        Document document;
        growRandomly(document, editor, edits());
        const Snapshot before = document.snapshot();
        QSignalSpy spy(&document, &Document::applied);
        RC_ASSERT(!document.apply(editor.broken(document)).has_value());
        RC_ASSERT(spy.isEmpty());
        RC_ASSERT(document.snapshot() == before);
        RC_ASSERT(document.apply(editor.next(document)).has_value());
    });
}

void TestEditProperties::changeThatChangesNothingLeavesNoTrace()
{
    checkProperty("writing what is there is not a change", [] {
        RandomEditor editor(seed());
        Document document;
        growRandomly(document, editor, edits());
        Change change;
        for (int kind = 0; kind < kindCount; ++kind) {
            for (const Record& record : document.snapshot().records(static_cast<Kind>(kind)))
                change.deltas.append(Delta::update(record, record));
        }
        QSignalSpy spy(&document, &Document::applied);
        RC_ASSERT(!document.apply(change).value());
        RC_ASSERT(spy.isEmpty());
    });
}

void TestEditProperties::indexKnowsWhatAFreshOneWouldKnow()
{
    checkProperty("the index keeps up", [] {
        RandomEditor editor(seed());
        Document document;
        growRandomly(document, editor, edits());
        const IntegrityIndex fresh(document.snapshot());
        for (int kind = 0; kind < kindCount; ++kind) {
            for (const Record& record : document.snapshot().records(static_cast<Kind>(kind))) {
                QList<Id> kept = document.index().referrers(record.id());
                QList<Id> expected = fresh.referrers(record.id());
                std::sort(kept.begin(), kept.end());
                std::sort(expected.begin(), expected.end());
                RC_ASSERT(kept == expected);
                for (const QString& name : uniqueNames(record))
                    RC_ASSERT(document.index().isTaken(name));
            }
        }
    });
}

void TestEditProperties::recordsOfTheSameChangeAreFoundByTheirKindOnly()
{
    const Document document;
    ChangeBuilder builder(document, {});
    const Id boundary = builder.insert(Record(Kind::Boundary, Id::create()));
    QVERIFY(builder.find(Kind::Boundary, boundary));
    QVERIFY(!builder.find(Kind::Element, boundary));
    builder.set(Kind::Element, boundary, field::element::Name, QStringLiteral("no element"));
    QVERIFY(!isSet(builder.find(Kind::Boundary, boundary)->at(field::boundary::Trust)));
    builder.remove(Kind::Element, boundary);
    QVERIFY(builder.find(Kind::Boundary, boundary));
}

QTEST_GUILESS_MAIN(TestEditProperties)
#include "tst_edit_properties.moc"
