// The registers worked by keyboard alone: triage of all threats of a sample, and the plan as a board.

#include "app/gui/MainWindow.h"
#include "app/gui/Workspace.h"
#include "app/gui/dialogs/AcceptDialog.h"
#include "app/gui/dialogs/SetAsideDialog.h"
#include "app/gui/pages/MitigationBoard.h"
#include "app/gui/pages/MitigationsPage.h"
#include "app/gui/pages/ThreatsPage.h"
#include "app/gui/panels/ThreatDetail.h"
#include "models/Comments.h"
#include "models/Decisions.h"
#include "models/Roles.h"
#include "models/Words.h"
#include "resources/EmbeddedResources.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
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

struct Fixture
{
    QTemporaryDir folder;
    GuiTheme theme{*qApp};
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        QSettings().clear();
        theme.setChoice(GuiTheme::Choice::Light);
        window = std::make_unique<MainWindow>(catalogue(), theme);
        window->files().setJournalFolder(folder.filePath(QStringLiteral("journals")));
        window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        window->resize(1440, 900);
        window->show();
        window->files().openSample(QStringLiteral("rag-customer-support"));
        session().waitForAnalysis();
    }

    ~Fixture() { window->close(); }

    Session& session() { return window->workspace()->session(); }
    ThreatsPage* threats() { return window->workspace()->threats(); }
    MitigationsPage* mitigations() { return window->workspace()->mitigations(); }
    QTableView* table() { return threats()->table(); }
    QString currentKey() { return table()->currentIndex().data(role::Key).toString(); }

    /// A key to whatever has the focus, as a person presses it.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* to = QApplication::activePopupWidget();
        if (!to)
            to = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        else if (to->focusWidget())
            to = to->focusWidget();
        QTest::keyClick(to, Qt::Key(key), modifiers);
        session().waitForAnalysis();
        QCoreApplication::processEvents();
    }

    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    void openThreats()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_triage"));
        registerEmbeddedResources();
    }

    void everyKeyOfTheRegistersIsInTheRegistryOnce()
    {
        Fixture fixture;
        for (const char* view : {"threats.", "mitigations."}) {
            QSet<QString> used;
            for (const QAction* action : fixture.window->commands().startingWith(QLatin1StringView(view))) {
                const QString keys = action->shortcut().toString();
                qInfo("%-12s %-28s %s", qPrintable(keys), qPrintable(action->objectName()), qPrintable(action->text()));
                QVERIFY2(!keys.isEmpty() && !used.contains(keys), qPrintable(action->objectName()));
                used.insert(keys);
            }
            QVERIFY(used.size() >= 4);
        }
    }

    void allThreatsAreTriagedByKeyboardAlone()
    {
        Fixture fixture;
        fixture.openThreats();
        QCOMPARE(QApplication::focusWidget(), fixture.table());
        const int all = fixture.threats()->filter().threatCount();
        QVERIFY(all > 50);
        // Each key in turn: status, then the next threat. The order is that of the residual risk, which the statuses
        // do not change.
        const QList<std::pair<int, QString>> keys{
            {Qt::Key_U, QStringLiteral("under-analysis")}, {Qt::Key_M, QStringLiteral("mitigating")},
            {Qt::Key_D, QStringLiteral("mitigated")},      {Qt::Key_T, QStringLiteral("transferred")},
            {Qt::Key_V, QStringLiteral("avoided")},        {Qt::Key_R, QStringLiteral("not-relevant")},
            {Qt::Key_A, QStringLiteral("accepted")}};
        QHash<QString, QString> expected;
        for (int at = 0; at < all; ++at) {
            const QString key = fixture.currentKey();
            QVERIFY2(!key.isEmpty() && !expected.contains(key),
                     qPrintable(QStringLiteral("%1: %2 after %3").arg(at).arg(key, keys.at((at + 6) % 7).second)));
            const auto& [letter, status] = keys.at(at % keys.size());
            const qsizetype entries = fixture.session().history().log().size();
            fixture.press(letter);
            if (status == u"not-relevant" || status == u"accepted")
                answerDialog(fixture, status);
            expected.insert(key, status);
            QCOMPARE(fixture.session().analysis()->threat(key)->status, status);
            QVERIFY(fixture.session().history().log().size() <= entries + 1);
            QCOMPARE(fixture.currentKey(), key);
            fixture.press(Qt::Key_J);
        }
        QCOMPARE(int(expected.size()), all);
        for (const Threat& threat : fixture.session().analysis()->threats)
            QVERIFY(threat.status != u"new");
    }

    void whatIsNotRelevantNeedsAReason()
    {
        Fixture fixture;
        fixture.openThreats();
        const QString key = fixture.currentKey();
        const Snapshot before = fixture.session().snapshot();
        fixture.press(Qt::Key_R);
        QVERIFY(fixture.window->findChild<SetAsideDialog*>());
        fixture.press(Qt::Key_Return, Qt::ControlModifier); // no reason yet
        QVERIFY(fixture.session().snapshot() == before);
        fixture.press(Qt::Key_Escape);
        QVERIFY(fixture.session().snapshot() == before);
        QVERIFY(!decisions::setAside(fixture.session(), {key}, QStringLiteral("  ")));
        const QModelIndex cell = fixture.table()->currentIndex().siblingAtColumn(ThreatTableModel::StatusColumn);
        QVERIFY(!fixture.threats()->filter().setData(cell, QStringLiteral("not-relevant")));
    }

    void keysActOnTheSelectionAsOneChange()
    {
        Fixture fixture;
        fixture.openThreats();
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        const Snapshot before = fixture.session().snapshot();
        const qsizetype entries = fixture.session().history().log().size();
        QStringList keys;
        for (const QModelIndex& row : fixture.table()->selectionModel()->selectedRows())
            keys.append(row.data(role::Key).toString());
        QCOMPARE(keys.size(), 3);
        fixture.press(Qt::Key_V);
        for (const QString& key : keys)
            QCOMPARE(fixture.session().analysis()->threat(key)->status, QStringLiteral("avoided"));
        QCOMPARE(fixture.session().history().log().size(), entries + 1);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.session().snapshot() == before);
    }

    void suggestionCommentAndLabelAreOneKeyAway()
    {
        Fixture fixture;
        fixture.openThreats();
        while (fixture.session().analysis()->threat(fixture.currentKey())->suggested.isEmpty())
            fixture.press(Qt::Key_J);
        const QString key = fixture.currentKey();
        const qsizetype chosen = fixture.session().analysis()->threat(key)->mitigations.size();
        fixture.press(Qt::Key_1);
        QCOMPARE(fixture.session().analysis()->threat(key)->mitigations.size(), chosen + 1);

        fixture.press(Qt::Key_C);
        auto* box = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(box);
        fixture.type(QStringLiteral("j seen with the team")); // letters are text here, not keys
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        const auto noteOf = [&] {
            const Id decision = fixture.session().analysis()->threat(key)->decision;
            return fixture.session().snapshot().find(Kind::Threat, decision)->text(field::threat::Note);
        };
        const CommentedNote note = CommentedNote::parse(noteOf());
        QCOMPARE(note.comments.last().text, QStringLiteral("j seen with the team"));

        fixture.table()->setFocus();
        fixture.press(Qt::Key_L);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto* name = menu->findChild<QLineEdit*>();
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("board"));
        QTest::keyClick(name, Qt::Key_Return);
        fixture.session().waitForAnalysis();
        QCOMPARE(decisions::labelsOfAll(fixture.session(), {key}), QStringList{QStringLiteral("board")});
    }

    void columnsAreSortedAndGroupedByKeyboard()
    {
        Fixture fixture;
        fixture.openThreats();
        ThreatFilter& filter = fixture.threats()->filter();
        const QModelIndex current = fixture.table()->currentIndex();
        fixture.table()->setCurrentIndex(current.siblingAtColumn(ThreatTableModel::StatusColumn));
        fixture.press(Qt::Key_S);
        fixture.table()->setCurrentIndex(fixture.table()->currentIndex().siblingAtColumn(ThreatTableModel::Residual));
        fixture.press(Qt::Key_S, Qt::ShiftModifier);
        const QList<ThreatQuery::SortKey> wanted{{ThreatTableModel::StatusColumn, false},
                                                 {ThreatTableModel::Residual, true}};
        QCOMPARE(filter.query().sort, wanted);
        fixture.press(Qt::Key_G);
        QVERIFY(QApplication::activePopupWidget());
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Return);
        QCOMPARE(filter.query().group, ThreatQuery::Group::Element);
        QVERIFY(filter.rowCount() > filter.threatCount());
        for (int at = 0; at < 20; ++at) {
            fixture.press(at % 2 ? Qt::Key_Down : Qt::Key_J);
            QVERIFY(!fixture.table()->currentIndex().data(role::IsGroup).toBool());
            QVERIFY(!fixture.currentKey().isEmpty());
        }
    }

    void shiftClickOnAHeadingSortsAlsoByIt()
    {
        Fixture fixture;
        fixture.openThreats();
        QHeaderView* header = fixture.table()->horizontalHeader();
        const auto click = [&](int column, Qt::KeyboardModifiers modifiers) {
            const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, place);
        };
        click(ThreatTableModel::StatusColumn, {});
        click(ThreatTableModel::DueColumn, Qt::ShiftModifier);
        const QList<ThreatQuery::SortKey> keys = fixture.threats()->filter().query().sort;
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.last().column, int(ThreatTableModel::DueColumn));
    }

    void mitigationMovesAlongTheBoardByKey()
    {
        Fixture fixture;
        const Id added = decisions::addOwnMitigation(fixture.session(), QStringLiteral("Card to move"));
        decisions::setMitigationStatus(fixture.session(), added, QStringLiteral("planned"));
        fixture.session().waitForAnalysis();
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        fixture.press(Qt::Key_B);
        MitigationBoard* board = fixture.mitigations()->board();
        QVERIFY(board->isVisible());
        board->showCard(added);
        QCOMPARE(board->current(), added);
        const auto status = [&] {
            return fixture.session().snapshot().find(Kind::Mitigation, added)->text(field::mitigation::Status);
        };
        fixture.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(status(), QStringLiteral("in-progress"));
        QCOMPARE(board->current(), added);
        fixture.press(Qt::Key_Left, Qt::ShiftModifier);
        fixture.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(status(), QStringLiteral("proposed"));

        // Dragged to another column.
        QMimeData* data = fixture.mitigations()->model().mimeData({fixture.mitigations()->model().indexOf(added)});
        BoardColumn* column = board->column(QStringLiteral("implemented"));
        QDragEnterEvent enter(QPoint(20, 20), Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(column->viewport(), &enter);
        QDropEvent drop(QPointF(20, 20), Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(column->viewport(), &drop);
        delete data;
        QCOMPARE(status(), QStringLiteral("implemented"));
    }

    void verifiedFallsBackWhenItsReviewIsDueAndNothingIsChanged()
    {
        Fixture fixture;
        const Id added = decisions::addOwnMitigation(fixture.session(), QStringLiteral("Reviewed once"));
        QVERIFY(decisions::setMitigationStatus(fixture.session(), added, QStringLiteral("verified"),
                                               QStringLiteral("2020-01-31")));
        fixture.session().waitForAnalysis();
        const Snapshot before = fixture.session().snapshot();
        MitigationsPage* page = fixture.mitigations();
        const QModelIndex cell = page->model().indexOf(added).siblingAtColumn(MitigationTableModel::StatusColumn);
        QCOMPARE(cell.data().toString(), QStringLiteral("Review due"));
        QCOMPARE(cell.data(role::Status).toString(), QStringLiteral("implemented"));
        QCOMPARE(page->progress().total().reviewsDue, 1);
        QVERIFY(!decisions::setMitigationStatus(fixture.session(), added, QStringLiteral("verified")));
        QVERIFY(fixture.session().snapshot() == before);
        QVERIFY(decisions::setMitigationStatus(fixture.session(), added, QStringLiteral("verified"),
                                               QStringLiteral("2999-01-31")));
        fixture.session().waitForAnalysis();
        QCOMPARE(page->progress().total().reviewsDue, 0);
    }

private:
    void answerDialog(Fixture& fixture, const QString& status)
    {
        QTRY_VERIFY(QApplication::activeModalWidget());
        if (status == u"accepted") {
            fixture.type(QStringLiteral("Ana Ruiz"));
            for (int at = 0; at < 4 && !qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); ++at)
                fixture.press(Qt::Key_Tab);
        }
        fixture.type(QStringLiteral("Decided in the triage"));
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        fixture.window->activateWindow();                           // as a desktop does when a dialog goes
        QTRY_COMPARE(QApplication::focusWidget(), fixture.table()); // back where the keys are
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
