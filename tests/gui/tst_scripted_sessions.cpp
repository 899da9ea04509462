// The RAG sample drawn from an empty model by the keyboard alone and by the mouse alone, with real events on the shown
// window: both must say what the sample says. Printed is what each of them cost.

#include "app/gui/MainWindow.h"
#include "app/gui/Style.h"
#include "app/gui/Workspace.h"
#include "app/gui/diagram/CanvasScene.h"
#include "app/gui/diagram/DiagramCanvas.h"
#include "app/gui/diagram/DiagramView.h"
#include "app/gui/diagram/InlineEditor.h"
#include "app/gui/diagram/SelectionFrame.h"
#include "app/gui/diagram/TypePopup.h"
#include "app/gui/pages/DiagramPage.h"
#include "resources/EmbeddedResources.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace provisor;

namespace {

CataloguePointer catalogue()
{
    static const auto loaded = Catalogue::load(embeddedCatalogue());
    return loaded ? *loaded : nullptr;
}

/// What the system is, apart from ids, places and what is known about its parts.
struct System
{
    struct Zone
    {
        QString name, parent, trust;
    };
    struct Element
    {
        QString name, type, zone;
    };
    struct Flow
    {
        QString from, to, name;
    };
    QList<Zone> zones;
    QList<Element> elements;
    QList<Flow> flows;

    explicit System(const Snapshot& snapshot)
    {
        const auto nameOf = [&](Kind kind, Id id, int at) {
            const Record* record = snapshot.find(kind, id);
            return record ? record->text(at) : QString();
        };
        for (const Record& zone : snapshot.records(Kind::Boundary))
            zones.append({zone.text(field::boundary::Name),
                          nameOf(Kind::Boundary, zone.reference(field::boundary::Parent), field::boundary::Name),
                          zone.text(field::boundary::Trust)});
        for (const Record& element : snapshot.records(Kind::Element))
            elements.append(
                {element.text(field::element::Name), element.text(field::element::Type),
                 nameOf(Kind::Boundary, element.reference(field::element::Boundary), field::boundary::Name)});
        for (const Record& flow : snapshot.records(Kind::Flow))
            flows.append({nameOf(Kind::Element, flow.reference(field::flow::From), field::element::Name),
                          nameOf(Kind::Element, flow.reference(field::flow::To), field::element::Name),
                          flow.text(field::flow::Name)});
    }

    /// As sorted lines, to be compared.
    QStringList lines() const
    {
        QStringList lines;
        for (const Zone& zone : zones)
            lines.append(QStringLiteral("zone %1 in \"%2\": %3").arg(zone.name, zone.parent, zone.trust));
        for (const Element& element : elements)
            lines.append(QStringLiteral("element %1 [%2] in \"%3\"").arg(element.name, element.type, element.zone));
        for (const Flow& flow : flows)
            lines.append(QStringLiteral("flow %1 -> %2: %3").arg(flow.from, flow.to, flow.name));
        lines.sort();
        return lines;
    }
};

/// What hands did. A letter of a name is counted apart: names are typed whatever else draws.
struct Count
{
    int keys = 0;    ///< keys struck, letters of names left out
    int letters = 0; ///< of names
    int clicks = 0;  ///< of the mouse; a double click is two
    int drags = 0;
    int wheel = 0; ///< notches
};

/// A window with an empty model, driven by events.
class Hands
{
public:
    explicit Hands(const QString& sample = {})
    {
        m_theme.setChoice(GuiTheme::Choice::Light);
        m_window = std::make_unique<MainWindow>(catalogue(), m_theme);
        m_window->files().setJournalFolder(m_folder.filePath(QStringLiteral("journals")));
        m_window->files().askUnsaved = [](const QString&) { return FileController::Answer::Discard; };
        m_window->resize(1920, 1200);
        m_window->show();
        sample.isEmpty() ? m_window->files().createNew() : m_window->files().openSample(sample);
        m_window->activateWindow();
        QApplication::processEvents();
        scene().waitForRoutes();
    }
    ~Hands() { m_window->close(); }

    Session& session() const { return m_window->workspace()->session(); }
    DiagramView& view() const { return *m_window->workspace()->diagram()->view(); }
    DiagramCanvas& canvas() const { return view().canvas(); }
    CanvasScene& scene() const { return view().scene(); }
    MainWindow& window() const { return *m_window; }
    System system() const { return System(session().snapshot()); }
    const Count& count() const { return m_count; }

    Id find(Kind kind, int nameField, const QString& name) const
    {
        for (const Record& record : session().snapshot().records(kind)) {
            if (record.text(nameField) == name)
                return record.id();
        }
        return {};
    }
    Id element(const QString& name) const { return find(Kind::Element, field::element::Name, name); }
    Id zone(const QString& name) const { return find(Kind::Boundary, field::boundary::Name, name); }

    // Keys go to whatever has the focus, as from a real keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(receiver(), key, modifiers);
        ++m_count.keys;
    }
    void type(const QString& text)
    {
        for (const QChar c : text) {
            QTest::keyClick(receiver(), c.toLatin1(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
            ++m_count.keys;
        }
    }
    void menuKey()
    {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(receiver(), &menu);
        ++m_count.keys;
    }
    /// Letters of a name, and Enter.
    void name(const QString& text)
    {
        letters(text);
        key(Qt::Key_Return);
    }
    void letters(const QString& text)
    {
        const int before = m_count.keys;
        type(text);
        m_count.letters += m_count.keys - before;
        m_count.keys = before;
    }

    // The mouse, in coordinates of the canvas.
    QPoint at(QPointF place) const { return canvas().mapFromScene(place); }
    void click(QPointF place) { click(canvas().viewport(), at(place)); }
    void click(QWidget* widget, QPoint place)
    {
        QTest::mouseMove(widget, place);
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
        ++m_count.clicks;
    }
    void doubleClick(QPointF place)
    {
        QWidget* viewport = canvas().viewport();
        send(QEvent::MouseMove, at(place), Qt::NoButton);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, at(place));
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, at(place));
        m_count.clicks += 2;
    }
    void drag(QPointF from, QPointF to)
    {
        send(QEvent::MouseMove, at(from), Qt::NoButton);
        send(QEvent::MouseButtonPress, at(from), Qt::LeftButton);
        for (const double share : {0.1, 0.5, 0.9, 1.0})
            send(QEvent::MouseMove, at(from + (to - from) * share), Qt::LeftButton);
        send(QEvent::MouseButtonRelease, at(to), Qt::LeftButton);
        ++m_count.drags;
    }
    void chooseFromMenu(QPointF place, const QStringList& path)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(place), canvas().viewport()->mapToGlobal(at(place)));
        QApplication::sendEvent(canvas().viewport(), &event);
        ++m_count.clicks;
        for (const QString& title : path) {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QAction* found = nullptr;
            for (QAction* action : menu->actions()) {
                if (action->text().remove(u'&') == title)
                    found = action;
            }
            QVERIFY2(found, qPrintable(title));
            click(menu, menu->actionGeometry(found).center());
        }
    }
    void clickTool(const QString& command)
    {
        QAction* action = m_window->commands().action(command);
        for (QToolButton* button : m_window->findChildren<QToolButton*>()) {
            if (button->defaultAction() == action && button->isVisible())
                return click(button, button->rect().center());
        }
        QFAIL(qPrintable(command));
    }
    void chooseType(const QString& typeId)
    {
        auto* popup = qobject_cast<TypePopup*>(QApplication::activePopupWidget());
        QVERIFY(popup);
        auto* list = popup->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            QListWidgetItem* item = list->item(row);
            if (item->data(Qt::UserRole).toString() != typeId)
                continue;
            while (!list->viewport()->rect().contains(list->visualItemRect(item))) {
                QWheelEvent wheel(QPointF(9, 9), list->mapToGlobal(QPointF(9, 9)), {}, {0, -120}, Qt::NoButton, {},
                                  Qt::NoScrollPhase, false);
                QApplication::sendEvent(list->viewport(), &wheel);
                ++m_count.wheel;
            }
            click(list->viewport(), list->visualItemRect(item).center());
            return;
        }
        QFAIL(qPrintable(typeId));
    }
    /// Types a name into the editor that is open, and leaves it with a click on empty ground.
    void nameByMouse(const QString& text, QPointF emptyGround)
    {
        QTRY_VERIFY2(qobject_cast<InlineEditor*>(receiver()),
                     qPrintable(QStringLiteral("%1 instead of %2 editor")
                                    .arg(QString::fromLatin1(receiver()->metaObject()->className()))
                                    .arg(canvas().viewport()->findChildren<InlineEditor*>().size())));
        letters(text);
        click(emptyGround);
        QApplication::processEvents();
    }

private:
    QWidget* receiver() const
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return m_window->focusWidget() ? m_window->focusWidget() : m_window.get(); // active or not, as platforms like
    }
    void send(QEvent::Type type, QPoint place, Qt::MouseButton button) const
    {
        QWidget* viewport = canvas().viewport();
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, place, viewport->mapToGlobal(place), isMove ? Qt::NoButton : button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : button, {});
        QApplication::sendEvent(viewport, &event);
    }

    QTemporaryDir m_folder;
    GuiTheme m_theme{*qApp};
    std::unique_ptr<MainWindow> m_window;
    Count m_count;
};

} // namespace

class ScriptedSessions : public QObject
{
    Q_OBJECT

    std::optional<System> m_sample;
    QHash<QString, QRectF> m_places; ///< where the sample shows what, by name
    QStringList m_byKeyboard, m_byMouse;

    /// What to type so that a type comes up first, or soon, among those offered; and how often to press Down.
    static std::pair<QString, int> wayTo(const QString& typeId)
    {
        std::pair<QString, int> best{typeId, 99};
        const QString name = catalogue()->componentType(typeId)->shortName;
        TypePopup popup(
            catalogue(), Theme::light(), {}, [](const QString&, bool) {}, nullptr);
        auto* list = popup.findChild<QListWidget*>();
        for (qsizetype size = 1; size <= name.size(); ++size) {
            popup.edit()->setText(name.left(size).toLower());
            for (int row = 0; row < list->count(); ++row) {
                const bool isIt = list->item(row)->data(Qt::UserRole).toString() == typeId;
                if (isIt && size + row < best.first.size() + best.second)
                    best = {name.left(size).toLower(), row};
            }
        }
        return best;
    }

    /// As much of a name as tells it from all others.
    QString beginning(const QString& name) const
    {
        for (qsizetype size = 1; size < name.size(); ++size) {
            const bool isClear =
                std::none_of(m_sample->elements.begin(), m_sample->elements.end(), [&](const auto& other) {
                    return other.name != name && other.name.contains(name.left(size), Qt::CaseInsensitive);
                });
            if (isClear)
                return name.left(size);
        }
        return name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("provisor-tests"));
        registerEmbeddedResources();
        Hands hands(QStringLiteral("rag-customer-support"));
        m_sample = hands.system();
        QCOMPARE(m_sample->elements.size(), 18);
        QCOMPARE(m_sample->flows.size(), 22);
        QCOMPARE(m_sample->zones.size(), 5);
        for (const System::Element& element : m_sample->elements)
            m_places.insert(element.name, hands.scene().rectOf(hands.element(element.name)));
        for (const System::Zone& zone : m_sample->zones)
            m_places.insert(zone.name, hands.scene().rectOf(hands.zone(zone.name)));
    }

    void keyboardAlone()
    {
        Hands hands;
        hands.canvas().setFocus();
        for (const System::Zone& zone : m_sample->zones) {
            hands.key(Qt::Key_Escape);
            hands.key(Qt::Key_B);
            hands.name(zone.name);
            const Id id = hands.zone(zone.name);
            QVERIFY2(!id.isNull(), qPrintable(zone.name));
            QCOMPARE(hands.session().selection(), QSet<Id>{id});
            QCOMPARE(hands.canvas().focused(), id);
            // The menu key, Trust, and the letter of the answer.
            hands.menuKey();
            QTRY_VERIFY(QApplication::activePopupWidget());
            hands.key(Qt::Key_R);
            hands.key(zone.trust == u"trusted" ? Qt::Key_T : zone.trust == u"untrusted" ? Qt::Key_U : Qt::Key_P);
            for (const System::Element& element : m_sample->elements) {
                if (element.zone != zone.name)
                    continue;
                const auto [text, downs] = wayTo(element.type);
                hands.key(Qt::Key_A);
                QVERIFY(qobject_cast<TypePopup*>(QApplication::activePopupWidget()));
                hands.type(text);
                for (int i = 0; i < downs; ++i)
                    hands.key(Qt::Key_Down);
                hands.key(Qt::Key_Return, Qt::ShiftModifier);
                QCOMPARE(hands.session().selection().size(), 1);
                hands.name(element.name);
                QCOMPARE(hands.session().selection(), QSet<Id>{hands.element(element.name)});
            }
        }
        savePicture(hands, "keyboard-elements");
        QCOMPARE(hands.system().lines().filter(QStringLiteral("element ")),
                 m_sample->lines().filter(QStringLiteral("element ")));
        for (const System::Flow& flow : m_sample->flows) {
            hands.key(Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(QApplication::activePopupWidget());
            hands.type(flow.from.toLower());
            hands.key(Qt::Key_Return);
            QTRY_VERIFY2(hands.session().selection() == QSet<Id>{hands.element(flow.from)}, qPrintable(flow.from));
            QTRY_VERIFY(hands.canvas().hasFocus());
            hands.key(Qt::Key_C);
            hands.type(beginning(flow.to).toLower());
            hands.key(Qt::Key_Return);
            hands.name(flow.name);
            QCOMPARE(hands.system().lines().filter(QStringLiteral("element ")),
                     m_sample->lines().filter(QStringLiteral("element ")));
        }
        m_byKeyboard = hands.system().lines();
        QCOMPARE(m_byKeyboard, m_sample->lines());
        const Count& count = hands.count();
        qInfo("keyboard alone: %d keys and %d letters of names; %d clicks, %d drags", count.keys, count.letters,
              count.clicks, count.drags);
        QCOMPARE(count.clicks + count.drags + count.wheel, 0);
        savePicture(hands, "keyboard");
    }

    void mouseAlone()
    {
        Hands hands;
        const auto ground = [&] { return QPointF(m_places.value(QStringLiteral("Internet")).left() - 60, 300); };
        QRectF all;
        for (const QRectF& place : std::as_const(m_places))
            all = all.united(place);
        hands.canvas().fit(all.adjusted(-80, -40, 40, 40));
        for (const System::Zone& zone : m_sample->zones) {
            hands.clickTool(QStringLiteral("diagram.boundary"));
            const QRectF place = m_places.value(zone.name);
            hands.drag(place.topLeft(), place.bottomRight());
            hands.nameByMouse(zone.name, ground());
            const QStringList trusts{QStringLiteral("Trusted"), QStringLiteral("Partly trusted"),
                                     QStringLiteral("Untrusted")};
            const QString trust = zone.trust == u"trusted"     ? trusts[0]
                                  : zone.trust == u"untrusted" ? trusts[2]
                                                               : trusts[1];
            hands.chooseFromMenu(hands.scene().rectOf(hands.zone(zone.name)).topLeft() + QPointF(40, 1),
                                 {QStringLiteral("Trust"), trust});
        }
        for (const System::Element& element : m_sample->elements) {
            hands.click(ground());
            hands.doubleClick(m_places.value(element.name).center());
            hands.chooseType(element.type);
            QCOMPARE(hands.session().selection().size(), 1);
            const Id id = *hands.session().selection().begin();
            hands.doubleClick(hands.scene().rectOf(id).center());
            hands.nameByMouse(element.name, ground());
            QVERIFY2(hands.element(element.name) == id, qPrintable(element.name));
        }
        for (const System::Flow& flow : m_sample->flows) {
            const QRectF from = hands.scene().rectOf(hands.element(flow.from));
            const QRectF to = hands.scene().rectOf(hands.element(flow.to));
            hands.click(ground());
            hands.click(from.center());
            const SelectionFrame frame(from, FrameKind::Card, 1 / hands.canvas().zoom());
            hands.drag(frame.position(Handle::Right), to.center());
            QCOMPARE(hands.session().selection().size(), 1);
            const Id id = *hands.session().selection().begin();
            QVERIFY2(hands.session().snapshot().find(Kind::Flow, id), qPrintable(flow.name));
            hands.scene().waitForRoutes();
            hands.doubleClick(placeOn(hands, id));
            hands.nameByMouse(flow.name, ground());
        }
        m_byMouse = hands.system().lines();
        QCOMPARE(m_byMouse, m_sample->lines());
        const Count& count = hands.count();
        qInfo("mouse alone: %d clicks, %d drags and %d notches of the wheel; %d letters of names, %d other keys",
              count.clicks, count.drags, count.wheel, count.letters, count.keys);
        QCOMPARE(count.keys, 0);
        savePicture(hands, "mouse");
    }

    void bothGiveTheSameModel()
    {
        QVERIFY(!m_byKeyboard.isEmpty());
        QCOMPARE(m_byKeyboard, m_byMouse);
    }

private:
    /// A place on a flow where nothing else is in the way, away from its bends.
    static QPointF placeOn(const Hands& hands, Id flow)
    {
        const QList<QPointF> route = hands.scene().route(flow);
        for (qsizetype i = 0; i + 1 < route.size(); ++i) {
            for (const double share : {0.5, 0.3, 0.7, 0.4, 0.6, 0.2, 0.8}) {
                const QPointF place = route[i] + (route[i + 1] - route[i]) * share;
                const bool isFree = QLineF(place, route[i]).length() > 12 && QLineF(place, route[i + 1]).length() > 12;
                if (isFree && hands.scene().hitAt(place, 1).id == flow)
                    return place;
            }
        }
        return route.isEmpty() ? QPointF() : (route[0] + route[1]) / 2;
    }
    static void savePicture(const Hands& hands, const char* name)
    {
        if (qEnvironmentVariableIsSet("PROVISOR_PICTURES"))
            hands.window().grab().save(qEnvironmentVariable("PROVISOR_PICTURES") + u'/' + QLatin1String(name) +
                                       u".png");
    }
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    GuiTheme theme(application);
    QApplication::setStyle(new Style(theme));
    ScriptedSessions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_scripted_sessions.moc"
