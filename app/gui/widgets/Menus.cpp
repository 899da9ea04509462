#include "app/gui/widgets/Menus.h"

#include "models/Decisions.h"
#include "models/Words.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace provisor::menus {

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QMenu* newMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QList<Choice> labelled(Kind kind, int field, QString (*label)(const QString&), bool withNone = false)
{
    QList<Choice> list;
    for (const QString& id : words::choices(kind, field))
        list.append({id, label(id)});
    if (withNone)
        list.append({QString(), label(QString())});
    return list;
}

} // namespace

QMenu* choice(QWidget* parent, const QList<Choice>& choices, const QString& current,
              const std::function<void(const QString&)>& chosen)
{
    QMenu* menu = newMenu(parent);
    for (const Choice& entry : choices) {
        QAction* action = menu->addAction(entry.label);
        action->setCheckable(true);
        action->setChecked(entry.id == current);
        QObject::connect(action, &QAction::triggered, parent, [chosen, id = entry.id] { chosen(id); });
        if (entry.id == current)
            menu->setActiveAction(action);
    }
    return menu;
}

QMenu* several(QWidget* parent, const QList<Choice>& choices, const QStringList& current,
               const std::function<void(const QStringList&)>& chosen)
{
    QMenu* menu = newMenu(parent);
    auto boxes = std::make_shared<QList<QCheckBox*>>();
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(10, 6, 14, 6);
    column->setSpacing(2);
    for (const Choice& entry : choices) {
        auto* box = new QCheckBox(entry.label);
        box->setChecked(current.contains(entry.id));
        box->setObjectName(entry.id);
        box->setMinimumHeight(24);
        column->addWidget(box);
        boxes->append(box);
    }
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    QObject::connect(menu, &QMenu::aboutToHide, parent, [boxes, current, chosen] {
        QStringList ids;
        for (const QCheckBox* box : std::as_const(*boxes)) {
            if (box->isChecked())
                ids.append(box->objectName());
        }
        if (QSet<QString>(ids.begin(), ids.end()) != QSet<QString>(current.begin(), current.end()))
            chosen(ids);
    });
    if (!boxes->isEmpty())
        boxes->first()->setFocus();
    return menu;
}

QMenu* labels(QWidget* parent, const QStringList& all, const QStringList& current,
              const std::function<void(const QStringList&, const QStringList&)>& chosen)
{
    QMenu* menu = newMenu(parent);
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(10, 6, 14, 6);
    column->setSpacing(2);
    QList<QCheckBox*> boxes;
    for (const QString& label : all) {
        auto* box = new QCheckBox(label);
        box->setChecked(current.contains(label));
        box->setObjectName(label);
        box->setMinimumHeight(24);
        column->addWidget(box);
        boxes.append(box);
    }
    auto* name = new QLineEdit;
    name->setPlaceholderText(Menus::tr("New label"));
    name->setAccessibleName(Menus::tr("Name of a new label"));
    name->setMinimumWidth(170);
    column->addWidget(name);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    QObject::connect(name, &QLineEdit::returnPressed, menu, &QMenu::close);
    QObject::connect(menu, &QMenu::aboutToHide, parent, [boxes, name, current, chosen] {
        QStringList added;
        QStringList removed;
        for (const QCheckBox* box : boxes) {
            if (box->isChecked() && !current.contains(box->objectName()))
                added.append(box->objectName());
            else if (!box->isChecked() && current.contains(box->objectName()))
                removed.append(box->objectName());
        }
        if (!name->text().simplified().isEmpty())
            added.append(name->text().simplified());
        name->clear(); // closing may be told twice
        if (!added.isEmpty() || !removed.isEmpty())
            chosen(added, removed);
    });
    QObject::connect(
        menu, &QMenu::aboutToShow, name, [name] { name->setFocus(); }, Qt::QueuedConnection);
    return menu;
}

QMenu* owner(QWidget* parent, Session& session, Id current, const std::function<void(Id)>& chosen)
{
    QMenu* menu = newMenu(parent);
    for (const Record& person : session.snapshot().records(Kind::Person)) {
        QAction* action = menu->addAction(person.text(field::person::Name));
        action->setCheckable(true);
        action->setChecked(person.id() == current);
        QObject::connect(action, &QAction::triggered, parent, [chosen, id = person.id()] { chosen(id); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* nobody = menu->addAction(Menus::tr("Nobody"));
    nobody->setCheckable(true);
    nobody->setChecked(current.isNull());
    QObject::connect(nobody, &QAction::triggered, parent, [chosen] { chosen(Id{}); });
    menu->addSeparator();

    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 4, 8, 6);
    auto* name = new QLineEdit;
    name->setPlaceholderText(Menus::tr("Add a person"));
    name->setAccessibleName(Menus::tr("Name of a new person"));
    name->setMinimumWidth(170);
    column->addWidget(name);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    QObject::connect(name, &QLineEdit::returnPressed, parent, [menu, name, chosen, &session] {
        const QString typed = name->text();
        menu->close();
        if (const Id person = decisions::addPerson(session, typed); !person.isNull())
            chosen(person);
    });
    return menu;
}

QMenu* date(QWidget* parent, const QString& current, const std::function<void(const QString&)>& chosen)
{
    QMenu* menu = newMenu(parent);
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    if (const QDate day = QDate::fromString(current, Qt::ISODate); day.isValid())
        calendar->setSelectedDate(day);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    QObject::connect(calendar, &QCalendarWidget::activated, parent, [menu, chosen](QDate day) {
        menu->close();
        chosen(day.toString(Qt::ISODate));
    });
    QObject::connect(calendar, &QCalendarWidget::clicked, parent, [menu, chosen](QDate day) {
        if (!menu->isVisible())
            return;
        menu->close();
        chosen(day.toString(Qt::ISODate));
    });
    if (!current.isEmpty()) {
        QAction* none = menu->addAction(Menus::tr("No date"));
        QObject::connect(none, &QAction::triggered, parent, [chosen] { chosen(QString()); });
    }
    return menu;
}

QList<Choice> threatStatuses()
{
    QList<Choice> list;
    for (const QString& id : words::choices(Kind::Threat, field::threat::Status))
        list.append({id, words::threatStatus(id)});
    return list;
}

QList<Choice> mitigationStatuses()
{
    return labelled(Kind::Mitigation, field::mitigation::Status, words::mitigationStatus);
}
QList<Choice> effectivenesses()
{
    return labelled(Kind::Mitigation, field::mitigation::Effectiveness, words::effectiveness);
}
QList<Choice> efforts()
{
    return labelled(Kind::Mitigation, field::mitigation::Effort, words::effort);
}
QList<Choice> claims()
{
    return labelled(Kind::Provision, field::provision::Claim, words::claim, true);
}
QList<Choice> verdicts()
{
    return labelled(Kind::Provision, field::provision::Verdict, words::verdict, true);
}

QStringList labels(const QList<Choice>& choices)
{
    QStringList list;
    for (const Choice& choice : choices)
        list.append(choice.label);
    return list;
}

void popUp(QMenu* menu, const QWidget& anchor)
{
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 1)));
}

} // namespace provisor::menus
