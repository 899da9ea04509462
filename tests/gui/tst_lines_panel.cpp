// The system as typed lines beside the diagram: typed with real keys, edited in the picture with the mouse.

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/panels/LinesPanel.h"
#include "app/gui/widgets/PaneTabs.h"
#include "core/document/Edits.h"
#include "resources/EmbeddedResources.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace provisor;

namespace {

const QString twentyLines = QStringLiteral(R"(Internet (untrusted):
    Customer [end-user]
    Web chat [end-user-client]
Own cloud (trusted):
    Chat backend [ai-application]
    Input filter [guardrail]
    Data zone (partly-trusted):
        Vector index [vector-store]
        Help articles [document-store]
Model provider (untrusted):
    Hosted model [external-model-api]
Auditor [operator]

Customer -> Web chat: question
Web chat <-> Chat backend: prompt
Chat backend -> Input filter
Input filter -> Hosted model: prompt
Hosted model -> Chat backend: completion
Chat backend -> Vector index: query
Help articles -> Vector index: documents
Auditor -> Chat backend: config
)");

/// The first line in which two texts differ, for messages that can be read; empty when there is none.
QString difference(const QString& actual, const QString& expected)
{
    const QStringList a = actual.split(u'\n'), b = expected.split(u'\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i >= a.size() || i >= b.size() || a[i] != b[i])
            return QStringLiteral("line %1 is \"%2\", not \"%3\"").arg(i + 1).arg(a.value(i), b.value(i));
    }
    return {};
}

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

/// A window with an empty model or a sample, the lines shown.
struct Fixture
{
    QTemporaryDir folder;
    GuiTheme theme{*qApp};
    std::unique_ptr<MainWindow> window;

    explicit Fixture(const QString& sample = {})
    {
        theme.setChoice(GuiTheme::Choice::Light);
        window = std::make_unique<MainWindow>(catalogue(), theme);
        window->files().setJournalFolder(folder.filePath(QStringLiteral("journals")));
        window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        window->resize(1440, 900);
        window->show();
        if (sample.isEmpty())
            window->files().createNew();
        else
            window->files().openSample(sample);
        session().waitForAnalysis();
        window->activateWindow();
        window->commands().action(QStringLiteral("view.lines"))->trigger();
        QApplication::processEvents();
    }

    ~Fixture() { window->close(); }

    Session& session() const { return window->workspace()->session(); }
    const Snapshot& snapshot() const { return session().snapshot(); }
    DiagramPage& page() const { return *window->workspace()->diagram(); }
    LinesPanel& panel() const { return *page().lines(); }
    LinesEdit& edit() const { return *panel().edit(); }
    QString text() const { return edit().toPlainText(); }
    qsizetype changes() const { return session().history().log().size(); }

    void type(const QString& keys) const
    {
        for (const QChar c : keys) {
            edit().completer()->popup()->hide(); // an open list would take Enter
            if (c == u'\n')
                QTest::keyClick(&edit(), Qt::Key_Return);
            else
                QTest::keyClick(&edit(), c.toLatin1());
        }
    }
    /// Types lines as people do, who leave the indentation to the editor.
    void typeLines(const QString& lines) const
    {
        qsizetype before = 0;
        bool isHeader = false;
        for (const QString& line : lines.split(u'\n')) {
            qsizetype size = 0;
            while (size < line.size() && line[size] == u' ')
                ++size;
            for (qsizetype i = (before + (isHeader ? 4 : 0) - size) / 4; i > 0; --i)
                QTest::keyClick(&edit(), Qt::Key_Backspace);
            type(line.mid(size));
            before = size;
            isHeader = line.endsWith(u':');
            QTest::keyClick(&edit(), Qt::Key_Return);
        }
    }
    void pause() const { QTRY_VERIFY_WITH_TIMEOUT(!panel().isPending(), 3000); }
    void goTo(int line, bool atEnd = true) const
    {
        QTextCursor caret(edit().document()->findBlockByNumber(line - 1));
        if (atEnd)
            caret.movePosition(QTextCursor::EndOfBlock);
        edit().setTextCursor(caret);
    }
    int lineWith(const QString& part) const
    {
        const QStringList lines = text().split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(part))
                return i + 1;
        }
        return 0;
    }
    Record element(const QString& name) const
    {
        for (const Record& record : snapshot().records(Kind::Element)) {
            if (record.text(field::element::Name) == name)
                return record;
        }
        return {};
    }
    /// Drags the card of an element by the middle.
    void drag(const QString& name, QPoint by) const
    {
        DiagramCanvas& canvas = page().view()->canvas();
        const QPoint from = canvas.mapFromScene(page().view()->scene().rectOf(element(name).id()).center());
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, from + by * step / 4,
                             canvas.viewport()->mapToGlobal(from + by * step / 4), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(canvas.viewport(), &move);
        }
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + by);
    }
    void rename(const QString& from, const QString& to) const
    {
        ChangeBuilder builder(session().document(), QStringLiteral("Rename"));
        builder.set(Kind::Element, element(from).id(), field::element::Name, to);
        session().apply(builder);
    }
};

} // namespace

class TestLinesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
    }

    void twentyLinesTypedGiveAnArrangedDiagramAndComeOutAfterEdits()
    {
        Fixture fixture;
        QVERIFY(fixture.edit().isVisible());
        QVERIFY(fixture.edit().hasFocus());
        QCOMPARE(fixture.text(), QString());
        fixture.typeLines(twentyLines.trimmed());
        fixture.pause();
        QCOMPARE(difference(fixture.text(), twentyLines), QString());
        QCOMPARE(fixture.snapshot().records(Kind::Element).size(), 8);
        QCOMPARE(fixture.snapshot().records(Kind::Flow).size(), 8);
        QCOMPARE(fixture.snapshot().records(Kind::Boundary).size(), 4);
        // Arranged: no two cards on one another, boundaries round what is in them.
        CanvasScene& scene = fixture.page().view()->scene();
        scene.waitForRoutes();
        const auto& records = fixture.snapshot().records(Kind::Element);
        for (const Record& a : records) {
            for (const Record& b : records)
                QVERIFY(a.id() == b.id() || !scene.rectOf(a.id()).intersects(scene.rectOf(b.id())));
        }
        const Id boundary = fixture.element(QStringLiteral("Vector index")).reference(field::element::Boundary);
        QVERIFY(scene.rectOf(boundary).contains(scene.rectOf(fixture.element(QStringLiteral("Vector index")).id())));
        // Edits in the picture: moved, renamed, an element added and deleted again.
        const qsizetype before = fixture.changes();
        fixture.drag(QStringLiteral("Auditor"), {0, 24});
        QCOMPARE(fixture.changes(), before + 1);
        QCOMPARE(difference(fixture.text(), twentyLines), QString());
        fixture.rename(QStringLiteral("Hosted model"), QStringLiteral("LLM"));
        QCOMPARE(fixture.text(), QString(twentyLines).replace(QStringLiteral("Hosted model"), QStringLiteral("LLM")));
        fixture.rename(QStringLiteral("LLM"), QStringLiteral("Hosted model"));
        QCOMPARE(difference(fixture.text(), twentyLines), QString());
        ChangeBuilder add(fixture.session().document(), QStringLiteral("Add"));
        Record cache(Kind::Element, Id::create());
        cache.set(field::element::Name, QStringLiteral("Cache"));
        cache.set(field::element::Type, QStringLiteral("inference-cache"));
        add.insert(cache);
        fixture.session().apply(add);
        QVERIFY(fixture.text().contains(u"Auditor [operator]\nCache [inference-cache]\n"));
        fixture.session().select({cache.id()});
        fixture.page().view()->deleteSelection();
        QCOMPARE(difference(fixture.text(), twentyLines), QString());
    }

    void mistakeIsMarkedOnItsLineAndChangesNothing()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        const Snapshot before = fixture.snapshot();
        const int line = fixture.lineWith(QStringLiteral("Web chat ["));
        QVERIFY(line > 0);
        fixture.goTo(line);
        fixture.type(QStringLiteral(" oops"));
        QTRY_COMPARE(fixture.edit().errors().size(), 1);
        QCOMPARE(fixture.edit().errors().first().line, line);
        QVERIFY(fixture.snapshot() == before);
        QVERIFY(fixture.panel().note().contains(QString::number(line)));
        QVERIFY(fixture.panel().note().contains(fixture.edit().errors().first().message));
        const auto marks = fixture.edit().extraSelections();
        QVERIFY(std::any_of(marks.begin(), marks.end(), [&](const QTextEdit::ExtraSelection& mark) {
            return mark.format.underlineStyle() == QTextCharFormat::WaveUnderline &&
                   mark.cursor.blockNumber() + 1 == line && mark.cursor.selectedText() == u"oops";
        }));
        const QPoint place = fixture.edit().cursorRect().center();
        QHelpEvent help(QEvent::ToolTip, place, fixture.edit().viewport()->mapToGlobal(place));
        QApplication::sendEvent(fixture.edit().viewport(), &help);
        QCOMPARE(QToolTip::text().section(u'.', 0, 0), fixture.edit().errors().first().message);
        QToolTip::hideText();
        // Mended, the marks are gone, and still nothing has changed.
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&fixture.edit(), Qt::Key_Backspace);
        QTRY_VERIFY(fixture.edit().errors().isEmpty());
        fixture.pause();
        QVERIFY(fixture.snapshot() == before);
    }

    void typingInPausesIsOneStepOfUndo()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        const Snapshot before = fixture.snapshot();
        const QString text = fixture.text();
        fixture.goTo(int(text.split(u'\n').size()));
        fixture.type(QStringLiteral("Customer -> Help"));
        fixture.pause();
        const Id id = fixture.element(QStringLiteral("Help")).id();
        QVERIFY(!id.isNull());
        fixture.type(QStringLiteral(" database: documents"));
        fixture.pause();
        QCOMPARE(fixture.element(QStringLiteral("Help database")).id(), id);
        QCOMPARE(fixture.element(QStringLiteral("Help database")).text(field::element::Type),
                 QStringLiteral("data-store"));
        QTest::keyClick(&fixture.edit(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.snapshot() == before);
        QCOMPARE(difference(fixture.text(), text), QString());
        QTest::keyClick(&fixture.edit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.element(QStringLiteral("Help database")).id(), id);
        QVERIFY(fixture.text().contains(u"Customer -> Help database: documents"));
    }

    void undoTakesBackTypingThatIsNotAppliedFirst()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        const QString text = fixture.text();
        const qsizetype before = fixture.changes();
        fixture.goTo(1, false);
        fixture.type(QStringLiteral("->"));
        QTRY_VERIFY(!fixture.edit().errors().isEmpty());
        QTest::keyClick(&fixture.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(difference(fixture.text(), text), QString());
        QCOMPARE(fixture.changes(), before);
        QTRY_VERIFY(fixture.edit().errors().isEmpty());
    }

    void cutLinesComeBackWithAllThatIsKnown()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        const Snapshot before = fixture.snapshot();
        const int line = fixture.lineWith(QStringLiteral("Web chat ["));
        QTextCursor caret(fixture.edit().document()->findBlockByNumber(line - 1));
        caret.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        fixture.edit().setTextCursor(caret);
        // Its flows keep it alive; so cut all lines that name it.
        const QString whole = fixture.text();
        QStringList kept = whole.split(u'\n');
        kept.removeIf([](const QString& each) { return each.contains(u"Web chat"); });
        fixture.edit().selectAll();
        fixture.edit().insertPlainText(kept.join(u'\n'));
        fixture.pause();
        QVERIFY(fixture.element(QStringLiteral("Web chat")).isNull());
        fixture.edit().selectAll();
        fixture.edit().insertPlainText(whole);
        fixture.pause();
        QVERIFY(fixture.snapshot() == before);
    }

    void editInThePictureKeepsCaretAndView()
    {
        Fixture fixture(QStringLiteral("agentic-coding-assistant"));
        const int line = int(fixture.text().split(u'\n').size()) - 3;
        fixture.goTo(line);
        QApplication::processEvents();
        const int scroll = fixture.edit().verticalScrollBar()->value();
        const QString under = fixture.edit().textCursor().block().text();
        const Record element = fixture.snapshot().records(Kind::Element).first();
        ChangeBuilder add(fixture.session().document(), QStringLiteral("Add"));
        Record user(Kind::Element, Id::create());
        user.set(field::element::Name, QStringLiteral("Somebody"));
        user.set(field::element::Type, QStringLiteral("end-user"));
        add.insert(user);
        fixture.session().apply(add);
        QCOMPARE(fixture.edit().textCursor().block().text(), under);
        QCOMPARE(fixture.edit().currentLine(), line + 1);
        QVERIFY(std::abs(fixture.edit().verticalScrollBar()->value() - scroll) <= 2);
        QVERIFY(fixture.edit().hasFocus());
    }

    void pictureChangedWhileTypingAsks()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        const QString text = fixture.text();
        fixture.goTo(int(text.split(u'\n').size()));
        fixture.type(QStringLiteral("Customer ->"));
        QTRY_COMPARE(fixture.edit().errors().size(), 1);
        fixture.rename(QStringLiteral("Web chat"), QStringLiteral("Shop chat"));
        ChangeBuilder add(fixture.session().document(), QStringLiteral("Add"));
        Record user(Kind::Element, Id::create());
        user.set(field::element::Name, QStringLiteral("Somebody"));
        user.set(field::element::Type, QStringLiteral("end-user"));
        add.insert(user);
        fixture.session().apply(add);
        QVERIFY(fixture.panel().asks());
        QVERIFY(fixture.text().endsWith(u"Customer ->"));
        // Keep typing: the text counts, and what is new in the picture stays.
        QTest::mouseClick(fixture.panel().keepButton(), Qt::LeftButton);
        QVERIFY(!fixture.panel().asks());
        fixture.type(QStringLiteral(" Web chat: hello"));
        fixture.pause();
        QVERIFY(!fixture.element(QStringLiteral("Web chat")).isNull());
        QVERIFY(!fixture.element(QStringLiteral("Somebody")).isNull());
        QVERIFY(fixture.text().contains(u"Somebody [end-user]"));
        // Show: the picture counts.
        fixture.goTo(int(fixture.text().split(u'\n').size()));
        fixture.type(QStringLiteral("\nCustomer ->"));
        QTRY_COMPARE(fixture.edit().errors().size(), 1);
        fixture.rename(QStringLiteral("Web chat"), QStringLiteral("Shop chat"));
        QVERIFY(fixture.panel().asks());
        QTest::mouseClick(fixture.panel().showButton(), Qt::LeftButton);
        QVERIFY(!fixture.panel().asks());
        QVERIFY(fixture.text().contains(u"Shop chat"));
        QVERIFY(!fixture.text().contains(u"Customer ->\n"));
        QVERIFY(fixture.edit().errors().isEmpty());
    }

    void linesAndDiagramSelectTogether()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        fixture.goTo(fixture.lineWith(QStringLiteral("Web chat [")));
        QCOMPARE(fixture.session().selection(), QSet<Id>{fixture.element(QStringLiteral("Web chat")).id()});
        const int flow =
            fixture.lineWith(QStringLiteral("Customer <->")) + fixture.lineWith(QStringLiteral("Customer ->"));
        QVERIFY(flow > 0);
        fixture.goTo(flow);
        QCOMPARE(fixture.session().selection().size(), 1);
        QVERIFY(fixture.snapshot().find(Kind::Flow, *fixture.session().selection().begin()));
        // And the other way round: a card is clicked.
        DiagramCanvas& canvas = fixture.page().view()->canvas();
        const Id chat = fixture.element(QStringLiteral("Web chat")).id();
        canvas.setFocus();
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {},
                          canvas.mapFromScene(fixture.page().view()->scene().rectOf(chat).center()));
        QCOMPARE(fixture.session().selection(), QSet<Id>{chat});
        QCOMPARE(fixture.edit().currentLine(), fixture.lineWith(QStringLiteral("Web chat [")));
    }

    void namesAndTypesAreCompleted()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        fixture.goTo(int(fixture.text().split(u'\n').size()));
        fixture.type(QStringLiteral("Customer -> Web"));
        QAbstractItemView* list = fixture.edit().completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Web chat"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.text().endsWith(u"Customer -> Web chat"));
        fixture.type(QStringLiteral("\nThing ["));
        fixture.type(QStringLiteral("vector"));
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(fixture.text().endsWith(u"Thing [vector-store]"));
        fixture.pause();
        QCOMPARE(fixture.element(QStringLiteral("Thing")).text(field::element::Type), QStringLiteral("vector-store"));
    }

    void keysIndentAndLeave()
    {
        Fixture fixture;
        fixture.type(QStringLiteral("Zone:\nA\n"));
        QCOMPARE(fixture.text(), QStringLiteral("Zone:\n    A\n    "));
        QTest::keyClick(&fixture.edit(), Qt::Key_Backtab);
        fixture.type(QStringLiteral("B"));
        QTest::keyClick(&fixture.edit(), Qt::Key_Tab);
        QCOMPARE(fixture.text(), QStringLiteral("Zone:\n    A\n    B"));
        fixture.pause();
        QVERIFY(!fixture.element(QStringLiteral("B")).reference(field::element::Boundary).isNull());
        QTest::keyClick(&fixture.edit(), Qt::Key_Escape);
        QVERIFY(fixture.page().view()->canvas().hasFocus());
    }

    void whatIsTypedIsSavedWithoutWaitingForThePause()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        fixture.goTo(int(fixture.text().split(u'\n').size()));
        fixture.type(QStringLiteral("Extra database"));
        QVERIFY(fixture.panel().isPending());
        const QString path = fixture.folder.filePath(QStringLiteral("saved.provisor"));
        QVERIFY(fixture.window->files().saveAs(path));
        QVERIFY(!fixture.panel().isPending());
        QVERIFY(!fixture.element(QStringLiteral("Extra database")).isNull());
        QVERIFY(!fixture.window->files().model()->isModified());
    }

    void aWindowClosedInTheMiddleOfALineDoesNotCrash()
    {
        for (const char* typed : {"Extra database", "Customer ->"}) {
            Fixture fixture;
            fixture.type(QString::fromLatin1(typed));
            QVERIFY(fixture.edit().hasFocus());
            QVERIFY(fixture.panel().isPending());
        }
    }

    void whatIfTakesLinesToo()
    {
        Fixture fixture(QStringLiteral("rag-customer-support"));
        const QString text = fixture.text();
        fixture.session().startWhatIf();
        fixture.goTo(int(text.split(u'\n').size()));
        fixture.type(QStringLiteral("Extra database"));
        fixture.pause();
        QVERIFY(!fixture.element(QStringLiteral("Extra database")).isNull());
        fixture.session().dropWhatIf();
        QCOMPARE(difference(fixture.text(), text), QString());
    }
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    QApplication::setStyle(new Style(theme));
    TestLinesPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lines_panel.moc"
