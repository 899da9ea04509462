#include "core/storage/ModelFile.h"
#include "core/storage/OpenModel.h"
#include "tests/core/support/RandomEditor.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace provisor;
using namespace provisor::test;

namespace {

Snapshot emptyModel()
{
    Snapshot snapshot;
    Record model(Kind::Model, Id::create());
    model.set(field::model::Title, QStringLiteral("Empty"));
    SnapshotEditor(snapshot).insert(model);
    return snapshot;
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The child process of the crash test: edits without end, telling each change that was made.
int editUntilKilled(const QString& path, const QString& folder, quint32 seed)
{
    auto model = OpenModel::open(path, {true, folder});
    if (!model)
        return 3;
    bool failed = false;
    QObject::connect(model->get(), &OpenModel::journalFailed, model->get(), [&] { failed = true; });
    RandomEditor editor(seed);
    while (!failed) {
        const auto done = (*model)->document().apply(editor.next((*model)->document()));
        if (!done)
            return 4;
        if (!*done)
            continue;
        const LogEntry& entry = (*model)->history().log().last();
        std::printf("%lld %s\n", static_cast<long long>(entry.sequence), entry.hash.toHex().constData());
        std::fflush(stdout);
    }
    return 5;
}

} // namespace

class TestOpenModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savedModelIsOpenedAgain();
    void nothingIsLeftBesideTheFile();
    void permissionsAreKept();
    void linkIsFollowed();
    void savingOverAForeignChangeIsAConflict();
    void failedSaveLeavesFileAndState();
    void modifiedStateFollowsEditsAndSaves();
    void undoneToTheSavedStateIsNotModified();
    void cutTrailShowsAfterEditingAndSaving();
    void cutTrailDoesNotHinderRecovery();
    void journalAppearsWithTheFirstChangeAndGoesWithSave();
    void closingGivesUpTheJournal();
    void runningProgramKeepsItsJournal();
    void unsavedNewModelIsRecovered();
    void journalOfSavedChangesIsDropped();
    void changedFileIsAConflictOnRecovery();
    void brokenJournalLineEndsRecoveryThere();
    void recoveredModelGoesOnInItsJournal();
    void everyAcknowledgedEditSurvivesAKill();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("model.provisor")); }
    QString journals() const { return m_folder->filePath(QStringLiteral("journals")); }
    OpenModel::Options options() const { return {true, journals()}; }
    std::unique_ptr<OpenModel> savedModel();
    void saveWithCutTrail();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<OpenModel> TestOpenModel::savedModel()
{
    auto model = OpenModel::create(emptyModel(), QStringLiteral("tester"), options()).value();
    RandomEditor editor(1);
    growRandomly(model->document(), editor, 20);
    if (const auto saved = model->saveAs(path()); !saved)
        qFatal("%s", qPrintable(saved.error().toString()));
    return model;
}

void TestOpenModel::savedModelIsOpenedAgain()
{
    const auto model = savedModel();
    const auto again = OpenModel::open(path()).value();
    QVERIFY(again->snapshot() == model->snapshot());
    QVERIFY(again->history().log() == model->history().log());
    QCOMPARE(firstBrokenEntry(again->history().log()), 0);
}

void TestOpenModel::nothingIsLeftBesideTheFile()
{
    const auto model = savedModel();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("model.provisor")});
}

void TestOpenModel::permissionsAreKept()
{
    auto model = savedModel();
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), permissions));
    RandomEditor editor(2);
    growRandomly(model->document(), editor, 5);
    QVERIFY(model->save());
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), permissions);
}

void TestOpenModel::linkIsFollowed()
{
    savedModel();
    const QString link = m_folder->filePath(QStringLiteral("link.provisor"));
    QVERIFY(QFile::link(path(), link));
    auto model = OpenModel::open(link).value();
    RandomEditor editor(2);
    growRandomly(model->document(), editor, 5);
    QVERIFY(model->save());
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(OpenModel::open(path()).value()->snapshot() == model->snapshot());
}

void TestOpenModel::savingOverAForeignChangeIsAConflict()
{
    auto ours = savedModel();
    auto theirs = OpenModel::open(path()).value();
    RandomEditor editor(3);
    growRandomly(theirs->document(), editor, 5);
    QVERIFY(theirs->save());
    growRandomly(ours->document(), editor, 5);
    const auto saved = ours->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().category, Error::Category::Conflict);
    QCOMPARE(saved.error().file, path());
    QVERIFY(OpenModel::open(path()).value()->snapshot() == theirs->snapshot());
    QVERIFY(ours->isModified());
    QVERIFY(ours->saveAs(m_folder->filePath(QStringLiteral("other.provisor"))));
}

void TestOpenModel::failedSaveLeavesFileAndState()
{
    auto model = savedModel();
    const QByteArray before = readFile(path()).value().bytes;
    RandomEditor editor(3);
    growRandomly(model->document(), editor, 5);
    const auto saved = model->saveAs(m_folder->filePath(QStringLiteral("missing/model.provisor")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().category, Error::Category::Output);
    QVERIFY(!saved.error().advice.isEmpty());
    QVERIFY(model->isModified());
    QCOMPARE(model->path(), path());
    QVERIFY(readFile(path()).value().bytes == before);
}

void TestOpenModel::modifiedStateFollowsEditsAndSaves()
{
    auto model = savedModel();
    QVERIFY(!model->isModified());
    QSignalSpy spy(model.get(), &OpenModel::modifiedChanged);
    RandomEditor editor(4);
    growRandomly(model->document(), editor, 10);
    QVERIFY(model->isModified());
    QCOMPARE(spy.size(), 1);
    QVERIFY(model->save());
    QVERIFY(!model->isModified());
    QCOMPARE(spy.size(), 2);
    QCOMPARE(OpenModel::create(emptyModel(), {}).value()->save().error().category, Error::Category::Usage);
}

void TestOpenModel::undoneToTheSavedStateIsNotModified()
{
    savedModel();
    auto model = OpenModel::open(path(), options()).value();
    QSignalSpy spy(model.get(), &OpenModel::modifiedChanged);
    const auto rename = [&](const char* title) {
        ChangeBuilder builder(model->document(), QStringLiteral("Rename"));
        builder.set(Kind::Model, model->snapshot().model().id(), field::model::Title, QString::fromLatin1(title));
        QVERIFY(model->document().apply(builder.take({})).value());
    };
    const auto undo = [&] { QVERIFY(model->history().undo({}).value()); };
    rename("A");
    QVERIFY(model->isModified());
    undo();
    QVERIFY(!model->isModified());
    QVERIFY(model->history().redo({}).value());
    QVERIFY(model->isModified());
    QVERIFY(model->save());
    QVERIFY(!model->isModified());
    undo();
    QVERIFY(model->isModified());
    rename("B"); // another way from the same place
    QVERIFY(model->isModified());
    undo();
    QVERIFY(model->isModified()); // the saved state can no longer be reached
    QCOMPARE(spy.size(), 5);
    QVERIFY(model->save());

    // What was done and undone since is gone with the program, and nothing is left to recover.
    rename("C");
    undo();
    const qsizetype entries = OpenModel::open(path()).value()->history().log().size();
    QVERIFY(model->history().log().size() > entries);
    model.reset();
    QVERIFY(findJournals(journals()).isEmpty());
    QCOMPARE(OpenModel::open(path()).value()->history().log().size(), entries);
}

void TestOpenModel::saveWithCutTrail()
{
    const auto model = savedModel();
    QList<LogEntry> log = model->history().log();
    const QByteArray end = log.takeLast().hash.toHex();
    writeBytes(path(), modelBytes(model->snapshot(), log, end).value());
}

void TestOpenModel::cutTrailShowsAfterEditingAndSaving()
{
    saveWithCutTrail();
    const auto model = OpenModel::open(path()).value();
    QVERIFY(model->history().missedEnd());
    RandomEditor editor(20);
    growRandomly(model->document(), editor, 5);
    QVERIFY(model->save());
    const auto again = OpenModel::open(path()).value();
    QVERIFY(again->history().missedEnd() == model->history().missedEnd());
    QVERIFY(again->snapshot() == model->snapshot());
}

void TestOpenModel::cutTrailDoesNotHinderRecovery()
{
    saveWithCutTrail();
    auto model = OpenModel::open(path(), options()).value();
    RandomEditor editor(21);
    growRandomly(model->document(), editor, 5);
    const Snapshot lost = model->snapshot();
    model.reset();
    const auto recovered = OpenModel::recover(findJournals(journals()).value(0));
    QVERIFY(recovered);
    QVERIFY((*recovered)->snapshot() == lost);
    QVERIFY((*recovered)->isModified());
    QVERIFY((*recovered)->history().missedEnd());
}

void TestOpenModel::journalAppearsWithTheFirstChangeAndGoesWithSave()
{
    savedModel();
    auto model = OpenModel::open(path(), options()).value();
    QVERIFY(QDir(journals()).isEmpty());
    RandomEditor editor(5);
    growRandomly(model->document(), editor, 10);
    QCOMPARE(QDir(journals()).count(), 3U); // with . and ..
    QVERIFY(model->save());
    QVERIFY(QDir(journals()).isEmpty());
}

void TestOpenModel::closingGivesUpTheJournal()
{
    auto model = savedModel();
    RandomEditor editor(6);
    growRandomly(model->document(), editor, 10);
    model->close();
    model.reset();
    QVERIFY(findJournals(journals()).isEmpty());
    QVERIFY(QDir(journals()).isEmpty());
}

void TestOpenModel::runningProgramKeepsItsJournal()
{
    auto model = savedModel();
    RandomEditor editor(7);
    growRandomly(model->document(), editor, 10);
    QVERIFY(findJournals(journals()).isEmpty());
    const QString file = journals() + u'/' + QDir(journals()).entryList(QDir::Files).value(0);
    const auto recovered = OpenModel::recover(readJournal(file).value());
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().category, Error::Category::Conflict);
}

void TestOpenModel::unsavedNewModelIsRecovered()
{
    auto model = OpenModel::create(emptyModel(), QStringLiteral("tester"), options()).value();
    QVERIFY(QDir(journals()).isEmpty());
    RandomEditor editor(8);
    growRandomly(model->document(), editor, 10);
    const Snapshot lost = model->snapshot();
    model.reset();
    const auto found = findJournals(journals());
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().header.modelFile.isEmpty());
    const auto recovered = OpenModel::recover(found.first()).value();
    QVERIFY(recovered->snapshot() == lost);
    QVERIFY(recovered->isModified());
    QVERIFY(recovered->path().isEmpty());
}

void TestOpenModel::journalOfSavedChangesIsDropped()
{
    auto model = savedModel();
    RandomEditor editor(9);
    growRandomly(model->document(), editor, 10);
    // As when the program ends between writing the file and deleting the journal.
    writeBytes(path(), modelBytes(model->snapshot(), model->history().log()).value());
    model.reset();
    QVERIFY(findJournals(journals()).isEmpty());
    QVERIFY(QDir(journals()).isEmpty());
}

void TestOpenModel::changedFileIsAConflictOnRecovery()
{
    auto model = savedModel();
    RandomEditor editor(10);
    growRandomly(model->document(), editor, 10);
    auto other = OpenModel::open(path()).value();
    growRandomly(other->document(), editor, 3);
    QVERIFY(other->save());
    model.reset();
    const auto found = findJournals(journals());
    QCOMPARE(found.size(), 1);
    const auto recovered = OpenModel::recover(found.first());
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().category, Error::Category::Conflict);
    QVERIFY(QFile::exists(found.first().fileName));
}

void TestOpenModel::brokenJournalLineEndsRecoveryThere()
{
    auto model = savedModel();
    RandomEditor editor(11);
    growRandomly(model->document(), editor, 30);
    const qsizetype changes = model->history().log().size();
    model.reset();
    auto found = findJournals(journals());
    QCOMPARE(found.size(), 1);
    const qsizetype lost = found.first().entries.size();
    QVERIFY(lost > 3 && lost < changes);
    QFile file(found.first().fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    file.resize(content.size() - 7); // a torn end
    QCOMPARE(readJournal(file.fileName()).value().entries.size(), lost - 1);
    QVERIFY(readJournal(file.fileName()).value().isTorn);
    const qsizetype middle = content.indexOf("\"change\"", content.size() / 2) + 20;
    content[middle] = content[middle] == 'x' ? 'y' : 'x';
    file.resize(0);
    file.seek(0);
    file.write(content);
    file.close();
    const auto damaged = readJournal(file.fileName()).value();
    QVERIFY(damaged.entries.size() < lost);
    QVERIFY(damaged.isTorn);
    QVERIFY(OpenModel::recover(damaged));
}

void TestOpenModel::recoveredModelGoesOnInItsJournal()
{
    auto model = savedModel();
    RandomEditor editor(12);
    growRandomly(model->document(), editor, 10);
    model.reset();
    auto recovered = OpenModel::recover(findJournals(journals()).value(0)).value();
    growRandomly(recovered->document(), editor, 10);
    const Snapshot lost = recovered->snapshot();
    recovered.reset(); // the second crash
    auto again = OpenModel::recover(findJournals(journals()).value(0)).value();
    QVERIFY(again->snapshot() == lost);
    QCOMPARE(firstBrokenEntry(again->history().log()), 0);
    QVERIFY(again->save());
    QVERIFY(QDir(journals()).isEmpty());
    QVERIFY(OpenModel::open(path()).value()->snapshot() == lost);
}

void TestOpenModel::everyAcknowledgedEditSurvivesAKill()
{
    savedModel();
    const QByteArray userFile = readFile(path()).value().bytes;
    qsizetype total = 0;
    for (int run = 0; run < 50; ++run) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--edit-until-killed"), path(), journals(), QString::number(run + 100)});
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead());
        QTest::qWait(run % 10 * 4);
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QList<QByteArray> acknowledged = child.readAllStandardOutput().split('\n');
        acknowledged.removeLast(); // empty, or a line that was not finished
        total += acknowledged.size();

        QVERIFY(readFile(path()).value().bytes == userFile);
        QVERIFY(OpenModel::open(path()));
        const auto found = findJournals(journals());
        QCOMPARE(found.size(), 1);
        auto recovered = OpenModel::recover(found.first());
        QVERIFY2(recovered.has_value(), recovered ? "" : qPrintable(recovered.error().toString()));
        QSet<QByteArray> kept;
        for (const LogEntry& entry : (*recovered)->history().log())
            kept.insert(QByteArray::number(entry.sequence) + ' ' + entry.hash.toHex());
        for (const QByteArray& line : std::as_const(acknowledged))
            QVERIFY2(kept.contains(line), line.constData());
        QVERIFY(checkIntegrity((*recovered)->snapshot()));
        (*recovered)->close();
    }
    QVERIFY(total > 50);
}

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--edit-until-killed")
        return editUntilKilled(arguments.value(2), arguments.value(3), arguments.value(4).toUInt());
    TestOpenModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_open_model.moc"
