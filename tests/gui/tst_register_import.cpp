// Registers out of the window and back: the preview, the choice in conflicts, one change that can be undone.

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/dialogs/RegisterImportDialog.h"
#include "app/gui/widgets/Controls.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString& path, const QByteArray& data)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(data);
}

struct Fixture
{
    QTemporaryDir folder;
    GuiTheme theme{*qApp};
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        theme.setChoice(GuiTheme::Choice::Light);
        window = std::make_unique<MainWindow>(catalogue(), theme);
        window->files().setJournalFolder(folder.filePath(QStringLiteral("journal")));
        window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        window->resize(1200, 800);
        window->show();
        window->files().open(QStringLiteral(SOURCE_ROOT "/tests/data/spreadsheet/model.provisor.yaml"));
    }
    ~Fixture() { window->close(); }
    Session& session() { return window->workspace()->session(); }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    RegisterImportDialog* dialog()
    {
        for (auto* found : window->findChildren<RegisterImportDialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Exports the mitigations, replaces texts in the file, and opens the preview.
    RegisterImportDialog* importEdited(const QList<std::pair<QByteArray, QByteArray>>& replaced)
    {
        const QString file = path("mitigations.csv");
        window->exportRegisters(file);
        QByteArray bytes = contentOf(file);
        for (const auto& [before, after] : replaced) {
            if (!bytes.contains(before))
                qFatal("nothing to replace: %s", before.constData());
            bytes.replace(before, after);
        }
        writeTo(file, bytes);
        if (meanwhile)
            meanwhile();
        window->importRegisters(file);
        return dialog();
    }
    std::function<void()> meanwhile;
    QString statusOf(const char* alias)
    {
        return session()
            .snapshot()
            .findByAlias(Kind::Mitigation, QLatin1String(alias))
            ->text(field::mitigation::Status);
    }
};

QPushButton* button(QWidget& dialog, const QString& start)
{
    for (QPushButton* found : dialog.findChildren<QPushButton*>()) {
        if (found->text().remove(u'&').startsWith(start))
            return found;
    }
    return nullptr;
}

} // namespace

class RegisterImportGuiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void editsBecomeOneChange()
    {
        Fixture fixture;
        RegisterImportDialog* dialog = fixture.importEdited(
            {{",,planned,", ",,implemented,"}, {",in-progress,", ",verified,"}, {"Spare", "Spare"}});
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(&dialog->model());
        QCOMPARE(dialog->model().rowCount(), 2);
        const Snapshot before = fixture.session().snapshot();
        const qsizetype steps = fixture.session().history().undoable().size();
        auto* table = dialog->findChild<QTableView*>();
        QTest::keyClick(table, Qt::Key_Space); // leaves the first one out, and takes it again
        QCOMPARE(dialog->model().taken(), 1);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(dialog->model().taken(), 2);
        QTest::mouseClick(button(*dialog, QStringLiteral("Change 2")), Qt::LeftButton);
        QCOMPARE(fixture.statusOf("guard"), QStringLiteral("implemented"));
        QCOMPARE(fixture.statusOf("own-1"), QStringLiteral("verified"));
        QCOMPARE(fixture.session().history().undoable().size(), steps + 1);
        fixture.session().undo();
        QVERIFY(fixture.session().snapshot() == before);
    }

    void escapeLeavesNoTrace()
    {
        Fixture fixture;
        RegisterImportDialog* dialog = fixture.importEdited({{",,planned,", ",,implemented,"}});
        QVERIFY(dialog);
        const Snapshot before = fixture.session().snapshot();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!fixture.dialog());
        QVERIFY(fixture.session().snapshot() == before);
    }

    void conflictsAreChosen()
    {
        Fixture fixture;
        fixture.meanwhile = [&] {
            ChangeBuilder builder(fixture.session().document(), QStringLiteral("meanwhile"));
            const Record* guard = fixture.session().snapshot().findByAlias(Kind::Mitigation, QStringLiteral("guard"));
            builder.set(Kind::Mitigation, guard->id(), field::mitigation::Status, QStringLiteral("rejected"));
            fixture.session().apply(builder);
        };
        const QList<std::pair<QByteArray, QByteArray>> edits{{",,planned,", ",,implemented,"},
                                                             {"@Night watch, by hand\",in-progress,Ben M\xC3\xBCller",
                                                              "@Night watch, by hand\",verifid,Ben M\xC3\xBCller"}};
        RegisterImportDialog* dialog = fixture.importEdited(edits);
        QVERIFY(dialog);
        QCOMPARE(dialog->model().taken(), 0); // a conflict waits for a decision
        QVERIFY(!button(*dialog, QStringLiteral("Nothing"))->isEnabled());
        auto* choice = dialog->findChild<SegmentBar*>();
        QVERIFY(choice);
        QTest::keyClick(choice->button(1), Qt::Key_Space);
        QCOMPARE(dialog->model().taken(), 1);
        QTest::keyClick(choice->button(0), Qt::Key_Space);
        QCOMPARE(dialog->model().taken(), 0);
        QTest::mouseClick(choice->button(1), Qt::LeftButton);
        QTest::keyClick(button(*dialog, QStringLiteral("Change")), Qt::Key_Return);
        QCOMPARE(fixture.statusOf("guard"), QStringLiteral("implemented"));
        QCOMPARE(fixture.statusOf("own-1"), QStringLiteral("in-progress")); // the illegal value was left out
    }

    void workbookOfAnotherProgramIsTaken()
    {
        Fixture fixture;
        fixture.window->importRegisters(
            QStringLiteral(SOURCE_ROOT "/tests/data/spreadsheet/edited-by-libreoffice.xlsx"));
        RegisterImportDialog* dialog = fixture.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->model().taken(), 50);
        QTest::keyClick(button(*dialog, QStringLiteral("Change 50")), Qt::Key_Space);
        fixture.window->exportRegisters(fixture.path("all.xlsx"));
        fixture.window->importRegisters(fixture.path("all.xlsx"));
        QVERIFY(fixture.dialog());
        QCOMPARE(fixture.dialog()->model().rowCount(), 0);
    }

    void registerDroppedOnTheWindowIsPreviewed()
    {
        Fixture fixture;
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(QStringLiteral(SOURCE_ROOT "/tests/data/spreadsheet/edited-by-libreoffice.xlsx"))});
        QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fixture.window.get(), &drop);
        QVERIFY(fixture.dialog());
        QCOMPARE(fixture.dialog()->model().rowCount(), 50);
    }

    void otherFilesSayWhy()
    {
        Fixture fixture;
        writeTo(fixture.path("x.csv"), "a,b\n1,2\n");
        fixture.window->importRegisters(fixture.path("x.csv"));
        QVERIFY(!fixture.dialog());
        fixture.window->importRegisters(fixture.path("missing.xlsx"));
        QVERIFY(!fixture.dialog());
        for (const char* id : {"file.import-registers", "file.export-registers"})
            QVERIFY(fixture.window->commands().action(QLatin1String(id)));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    application.setStyle(new Style(theme));
    RegisterImportGuiTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_register_import.moc"
