// What a newcomer does on the first afternoon, with real events on the real window: draw a system, answer, decide,
// save, reopen, undo everything and redo it.

#include "app/gui/MainWindow.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/Fragment.h"
#include "app/gui/diagram/SelectionFrame.h"
#include "app/gui/pages/DiagramPage.h"
#include "app/gui/pages/ThreatsPage.h"
#include "app/gui/panels/Inspector.h"
#include "app/gui/panels/PropertyForm.h"
#include "app/gui/panels/ThreatDetail.h"
#include "app/gui/widgets/Controls.h"
#include "models/Roles.h"
#include "resources/EmbeddedResources.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace provisor;

namespace {

/// A hand at the pointer of the canvas.
class Hand
{
public:
    explicit Hand(DiagramView& view) : m_view(view) {}

    void drop(const char* type, QPointF place) const
    {
        QMimeData data;
        data.setData(QString::fromUtf16(componentTypeMimeType), type);
        const QPoint at = m_view.canvas().mapFromScene(place);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &enter);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &drop);
    }

    void drag(QPointF from, QPointF to) const
    {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (const double share : {0.3, 0.7, 1.0})
            send(QEvent::MouseMove, from + (to - from) * share, Qt::NoButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton);
    }

    void connect(Id from, Id to) const
    {
        m_view.session().select({from});
        const SelectionFrame frame(m_view.scene().rectOf(from), FrameKind::Card, 1 / m_view.canvas().zoom());
        drag(frame.position(Handle::Right), m_view.scene().rectOf(to).center());
    }

private:
    QWidget* viewport() const { return m_view.canvas().viewport(); }

    void send(QEvent::Type type, QPointF place, Qt::MouseButton button) const
    {
        const QPoint at = m_view.canvas().mapFromScene(place);
        const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, viewport()->mapToGlobal(at), button, held, {});
        QApplication::sendEvent(viewport(), &event);
    }

    DiagramView& m_view;
};

/// Chooses an entry of the menu that is open, by its text.
bool chooseFromMenu(const QString& text)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
        if (action->text() != text)
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    return false;
}

} // namespace

class NewcomerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Session& session(MainWindow& window) { return window.workspace()->session(); }

    Id elementOfType(MainWindow& window, const char* type)
    {
        for (const Record& record : session(window).snapshot().records(Kind::Element)) {
            if (record.text(field::element::Type) == QLatin1String(type))
                return record.id();
        }
        return {};
    }

    /// Answers a property through its control in the inspector.
    bool answer(MainWindow& window, Id subject, const char* property, const char* label)
    {
        session(window).select({subject});
        auto* control = qobject_cast<ValueButton*>(
            window.workspace()->diagram()->inspector()->form()->control(QLatin1String(property)));
        if (!control)
            return false;
        bool isChosen = false;
        QTimer::singleShot(0, control, [&] { isChosen = chooseFromMenu(QLatin1String(label)); });
        QTest::mouseClick(control, Qt::LeftButton);
        return QTest::qWaitFor([&] { return isChosen; }, 2000);
    }

    void draw(MainWindow& window)
    {
        DiagramView& view = *window.workspace()->diagram()->view();
        const Hand hand(view);
        hand.drop("end-user", {80, 200});
        hand.drop("ai-application", {400, 200});
        hand.drop("external-model-api", {720, 200});
        hand.drop("vector-store", {400, 360});
        hand.drop("document-store", {160, 360});
        QCOMPARE(session(window).snapshot().records(Kind::Element).size(), 5);

        hand.connect(elementOfType(window, "end-user"), elementOfType(window, "ai-application"));
        hand.connect(elementOfType(window, "ai-application"), elementOfType(window, "external-model-api"));
        hand.connect(elementOfType(window, "document-store"), elementOfType(window, "vector-store"));
        hand.connect(elementOfType(window, "vector-store"), elementOfType(window, "ai-application"));
        QCOMPARE(session(window).snapshot().records(Kind::Flow).size(), 4);

        view.setTool(Tool::Boundary);
        const QRectF inside = view.scene().rectOf(elementOfType(window, "ai-application")) |
                              view.scene().rectOf(elementOfType(window, "vector-store")) |
                              view.scene().rectOf(elementOfType(window, "document-store"));
        hand.drag(inside.topLeft() - QPointF(24, 40), inside.bottomRight() + QPointF(24, 24));
        QCOMPARE(session(window).snapshot().records(Kind::Boundary).size(), 1);
        const Id boundary = session(window).snapshot().records(Kind::Boundary).first().id();
        int held = 0;
        for (const Record& element : session(window).snapshot().records(Kind::Element))
            held += element.reference(field::element::Boundary) == boundary ? 1 : 0;
        QCOMPARE(held, 3);
    }

    void describe(MainWindow& window)
    {
        QVERIFY(answer(window, elementOfType(window, "ai-application"), "model_kind", "Generative"));
        QVERIFY(answer(window, elementOfType(window, "ai-application"), "decision_impact", "Material"));
        QVERIFY(answer(window, elementOfType(window, "end-user"), "trust_level", "Untrusted"));
        session(window).waitForAnalysis();
        QVERIFY(session(window).analysis()->threat(QStringLiteral("no-safe-fallback@ai-application")));
    }

    /// Gives the worst threat of the back end an owner, a mitigation and a status, in the register.
    QString decide(MainWindow& window)
    {
        window.showView(View::Threats);
        ThreatsPage* page = window.workspace()->threats();
        const QString key = QStringLiteral("no-safe-fallback@ai-application");
        page->showThreat(key);
        auto* detail = page->findChild<ThreatDetail*>();
        [&] { QTRY_COMPARE(detail->threat(), key); }();
        QTest::qWait(50); // widgets of the threat shown before are deleted
        const auto press = [&](const QString& nameStart, const std::function<void()>& then) {
            for (QAbstractButton* button : detail->findChildren<QAbstractButton*>()) {
                if (!button->accessibleName().startsWith(nameStart))
                    continue;
                QTimer::singleShot(0, button, then);
                QTest::mouseClick(button, Qt::LeftButton);
                QTest::qWait(20);
                return true;
            }
            return false;
        };
        [&] {
            QVERIFY(press(QStringLiteral("Add mitigation"), [] {}));
            QVERIFY(press(QStringLiteral("Owner"), [] {
                QWidget* menu = QApplication::activePopupWidget();
                QVERIFY(menu);
                auto* name = menu->findChild<QLineEdit*>();
                QVERIFY(name);
                QTest::keyClicks(name, QStringLiteral("Ana Ruiz"));
                QTest::keyClick(name, Qt::Key_Return);
            }));
            QVERIFY(press(QStringLiteral("Status"), [] { QVERIFY(chooseFromMenu(QStringLiteral("In treatment"))); }));
        }();
        session(window).waitForAnalysis();
        return key;
    }

    void checkDecision(MainWindow& window, const QString& key)
    {
        session(window).waitForAnalysis();
        const Threat* threat = session(window).analysis()->threat(key);
        QVERIFY(threat);
        QCOMPARE(threat->status, QStringLiteral("mitigating"));
        QCOMPARE(threat->mitigations.size(), 1);
        const Record* owner = session(window).snapshot().find(Kind::Person, threat->owner);
        QVERIFY(owner);
        QCOMPARE(owner->text(field::person::Name), QStringLiteral("Ana Ruiz"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        registerEmbeddedResources();
    }

    void drawsAnswersDecidesSavesAndReopens()
    {
        const auto catalogue = Catalogue::load(embeddedCatalogue());
        QVERIFY(catalogue);
        GuiTheme theme(*qApp);
        MainWindow window(*catalogue, theme);
        window.files().setJournalFolder(m_folder.filePath(QStringLiteral("journals")));
        window.resize(1440, 900);
        window.show();
        QVERIFY(window.files().createNew());
        const Snapshot empty = session(window).snapshot();

        draw(window);
        describe(window);
        const QString key = decide(window);
        checkDecision(window, key);
        const Snapshot finished = session(window).snapshot();

        int undone = 0;
        while (session(window).history().canUndo() && ++undone < 1000)
            session(window).undo();
        QVERIFY(session(window).snapshot() == empty);
        while (session(window).history().canRedo())
            session(window).redo();
        QVERIFY(session(window).snapshot() == finished);

        const QString path = m_folder.filePath(QStringLiteral("first.provisor"));
        QVERIFY(window.files().saveAs(path));
        QVERIFY(window.files().closeModel());
        QVERIFY(!window.workspace());
        QVERIFY(window.files().open(path));
        QVERIFY(session(window).snapshot() == finished);
        checkDecision(window, key);
        QVERIFY(window.files().closeModel());
    }
};

QTEST_MAIN(NewcomerTest)
#include "tst_newcomer.moc"
