#include "tests/gui/diagram/support/Workbench.h"

#include "app/gui/diagram/PresentationWindow.h"
#include "core/exchange/TextForm.h"
#include "resources/EmbeddedResources.h"

#include <QPointer>
#include <QSignalSpy>

using namespace provisor;

/// The presentation of a diagram, driven with real keys.
class PresentationTest : public QObject
{
    Q_OBJECT

    CataloguePointer m_catalogue;
    std::unique_ptr<Workbench> m_bench;
    QPointer<PresentationWindow> m_window;

    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window.data(), Qt::Key(key), modifiers);
    }
    QString shownName() const { return m_bench->view->scene().nameOf(m_window->currentId()); }
    bool isElement() const { return m_bench->snapshot().find(Kind::Element, m_window->currentId()) != nullptr; }

private Q_SLOTS:
    void initTestCase() { m_catalogue = testCatalogue(); }

    void init()
    {
        m_bench = std::make_unique<Workbench>(m_catalogue);
        const auto model = readTextModel(embeddedFile(QStringLiteral("samples/rag-customer-support.provisor.yaml")),
                                         QStringLiteral("sample"), m_catalogue);
        QVERIFY(model);
        m_bench->document.reset(*model);
        m_bench->session->waitForAnalysis();
        m_bench->view->scene().waitForRoutes();
        m_window = m_bench->view->present();
        QVERIFY(m_window);
        m_window->resize(1440, 900);
    }

    void cleanup() { m_bench.reset(); }

    void beginsWithTheOverviewAndHasEveryElementAndFlow()
    {
        QVERIFY(m_window->isFullScreen());
        QCOMPARE(m_window->current(), 0);
        QVERIFY(m_window->currentId().isNull());
        QCOMPARE(m_window->count(), 1 + m_bench->count(Kind::Element) + m_bench->count(Kind::Flow));
        QVERIFY(m_window->content().threatCount() > 0);
        // All of the diagram is in sight.
        for (const Rect& rect : m_bench->view->scene().content().elements)
            QVERIFY(m_window->shownArea().contains(QRectF(rect.x, rect.y, rect.width, rect.height)));
    }

    void keysStepForwardsAndBack()
    {
        int at = 0;
        for (const int next : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Return}) {
            key(next);
            QCOMPARE(m_window->current(), ++at);
        }
        for (const int back : {Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Backspace}) {
            key(back);
            QCOMPARE(m_window->current(), --at);
        }
        key(Qt::Key_End);
        QCOMPARE(m_window->current(), m_window->count() - 1);
        key(Qt::Key_Right); // there is nothing behind the end
        QCOMPARE(m_window->current(), m_window->count() - 1);
        key(Qt::Key_Home);
        QCOMPARE(m_window->current(), 0);
        key(Qt::Key_Left);
        QCOMPARE(m_window->current(), 0);
    }

    void shiftLeavesFlowsOut()
    {
        int elements = 0;
        for (int before = -1; m_window->current() != before && m_window->current() + 1 < m_window->count();) {
            before = m_window->current();
            key(Qt::Key_Right, Qt::ShiftModifier);
            elements += isElement();
        }
        QCOMPARE(elements, m_bench->count(Kind::Element));
    }

    void everyStopIsInSightAndSaysWhatItIs()
    {
        while (m_window->current() + 1 < m_window->count()) {
            const int at = m_window->current() + 1;
            m_window->start(at);
            const QRectF rect = m_bench->rect(m_window->currentId());
            if (isElement())
                QVERIFY2(m_window->shownArea().contains(rect), qPrintable(shownName()));
            else
                QVERIFY2(m_window->shownArea().intersects(rect), qPrintable(shownName()));
            QVERIFY(!m_window->content().title.isEmpty());
            QVERIFY(!m_window->content().line.isEmpty());
            // Read out: where we are, what it is.
            const QString spoken = m_window->accessibleName();
            QVERIFY2(spoken.contains(QString::number(at + 1)), qPrintable(spoken));
            QVERIFY2(spoken.contains(m_window->content().title), qPrintable(spoken));
        }
    }

    void anElementTellsItsThreatsTheWhyOfTheWorstAndItsQuestions()
    {
        const Id id = m_bench->element(QStringLiteral("Vector index")).id();
        QVERIFY(m_window->goTo(id));
        const StopContent& content = m_window->content();
        const AnalysisPointer analysis = m_bench->session->analysis();
        QCOMPARE(content.title, QStringLiteral("Vector index"));
        int sum = 0;
        for (const CardContent::Count& count : content.counts)
            sum += count.count;
        QCOMPARE(sum, content.threatCount());
        QCOMPARE(content.threatCount(), analysis->threatsOn(id).size());
        QCOMPARE(content.findings.front().title, analysis->threatsOn(id).first()->title);
        QCOMPARE(content.why, analysis->threatsOn(id).first()->why);
        QVERIFY(!content.why.isEmpty());
        QCOMPARE(content.questions.size(), analysis->questionsOn(id).size());
        QVERIFY(!content.questions.isEmpty());
        QVERIFY(m_window->accessibleName().contains(content.questions.first()));
    }

    void aNumberOrANameJumps()
    {
        QTest::keyClicks(m_window, QStringLiteral("12"));
        QCOMPARE(m_window->current(), 0); // not before Enter
        key(Qt::Key_Return);
        QCOMPARE(m_window->current(), 11);
        QTest::keyClicks(m_window, QStringLiteral("vector i"));
        QCOMPARE(m_window->typed(), QStringLiteral("vector i"));
        key(Qt::Key_Return);
        QCOMPARE(shownName(), QStringLiteral("Vector index"));
        QVERIFY(m_window->typed().isEmpty());
        QTest::keyClicks(m_window, QStringLiteral("9999"));
        const int before = m_window->current();
        key(Qt::Key_Return); // there is no such step
        QCOMPARE(m_window->current(), before);
        key(Qt::Key_Escape); // gives up the jump, not the presentation
        QVERIFY(m_window->typed().isEmpty());
        QVERIFY(m_window->isVisible());
    }

    void aClickGoesToWhatIsClicked()
    {
        const Id id = m_bench->element(QStringLiteral("Order tool")).id();
        QTest::mouseClick(m_window, Qt::LeftButton, {}, m_window->onScreen(m_bench->rect(id)).center().toPoint());
        QCOMPARE(m_window->currentId(), id);
    }

    void escLeavesWithWhatWasShownSelectedAndNothingChanged()
    {
        const qsizetype before = m_bench->changes();
        key(Qt::Key_Right);
        const Id id = m_window->currentId();
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_window);
        QCOMPARE(m_bench->session->selection(), QSet<Id>{id});
        QCOMPARE(m_bench->changes(), before);
    }

    void itCanBeginAtTheSelection()
    {
        key(Qt::Key_Escape);
        QTRY_VERIFY(!m_window);
        const Id id = m_bench->element(QStringLiteral("Ingestion")).id();
        m_bench->session->select({id});
        m_window = m_bench->view->present(true);
        QCOMPARE(m_window->currentId(), id);
        QCOMPARE(m_bench->view->present(), m_window.data()); // there is only one
    }

    void followsTheModel()
    {
        const Id id = m_bench->element(QStringLiteral("Vector index")).id();
        QVERIFY(m_window->goTo(id));
        const int count = m_window->count();
        m_bench->session->select({m_bench->element(QStringLiteral("Customer")).id()});
        m_bench->view->deleteSelection();
        QVERIFY(m_window->count() < count);
        QCOMPARE(m_window->currentId(), id);
        m_bench->session->undo();
        QCOMPARE(m_window->count(), count);
        QCOMPARE(m_window->currentId(), id);
    }

    void nothingToPresent()
    {
        Workbench empty(m_catalogue);
        QSignalSpy said(empty.view.get(), &DiagramView::message);
        QVERIFY(!empty.view->present());
        QCOMPARE(said.size(), 1);
    }

    /// To look at: PROVISOR_PICTURES names the folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("PROVISOR_PICTURES");
        for (const bool isDark : {true, false}) {
            m_bench->view->setTheme(isDark ? Theme::dark() : Theme::light());
            m_window->start(0);
            for (const char* name : {"", "Vector index", "Support back end", "Customer"}) {
                if (*name)
                    QVERIFY(m_window->goTo(m_bench->element(QString::fromLatin1(name)).id()));
                m_window->start(m_window->current());
                const QPixmap picture = m_window->grab();
                QVERIFY(!picture.isNull());
                if (!folder.isEmpty())
                    QVERIFY(picture.save(QStringLiteral("%1/presentation-%2-%3.png")
                                             .arg(folder, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                                             .arg(m_window->current())));
            }
        }
    }
};

QTEST_MAIN(PresentationTest)
#include "tst_presentation.moc"
