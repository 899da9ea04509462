#include "app/gui/panels/PropertyForm.h"

#include "app/gui/SignPainter.h"
#include "app/gui/widgets/Menus.h"
#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

namespace {

/// Room for a label in the narrow inspector, in pixels.
constexpr int widestLabel = 132;

} // namespace

PropertyForm::PropertyForm(PropertyFormModel& model, const GuiTheme& theme, QWidget* parent)
    : QWidget(parent), m_model(model), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(0);
    // Labels take what they need as long as an answer of usual length fits beside them.
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(2, 12);
    m_grid->setColumnMinimumWidth(3, 14);
    connect(&model, &QAbstractItemModel::modelReset, this, &PropertyForm::rebuild);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        for (int row = from.row(); row <= to.row(); ++row)
            update(row);
    });
    rebuild();
}

void PropertyForm::rebuild()
{
    clearLayout(*m_grid);
    m_rows.clear();
    for (int at = 0; at < m_model.rowCount(); ++at) {
        const QModelIndex index = m_model.index(at, PropertyFormModel::ValueColumn);
        Row row;
        row.property = index.data(role::Key).toString();
        row.label = new TextLabel(m_theme, m_model.index(at, PropertyFormModel::Label).data().toString(),
                                  TextSize::Small, &Theme::text2);
        row.label->setToolTip(index.data(Qt::ToolTipRole).toString());
        row.label->setMinimumHeight(24);
        row.label->setMaximumWidth(widestLabel);
        row.label->setMinimumWidth(std::min(widestLabel, row.label->sizeHint().width()));
        m_grid->addWidget(row.label, at, 0);
        if (Property::Type(index.data(role::ValueType).toInt()) == Property::Type::Text) {
            row.text = new QLineEdit;
            row.text->setFont(GuiTheme::font(TextSize::Small));
            row.text->setPlaceholderText(tr("Not answered"));
            row.label->setBuddy(row.text);
            m_grid->addWidget(row.text, at, 1);
            connect(row.text, &QLineEdit::editingFinished, this, [this, at, text = row.text] {
                const QString typed = text->text().trimmed();
                if (at < m_model.rowCount())
                    m_model.setData(m_model.index(at, PropertyFormModel::ValueColumn),
                                    typed.isEmpty() ? QVariant() : QVariant(QStringList{typed}));
            });
        } else {
            row.value = new ValueButton(m_theme);
            row.label->setBuddy(row.value);
            m_grid->addWidget(row.value, at, 1);
            connect(row.value, &QAbstractButton::clicked, this, [this, at] { openList(at); });
        }
        row.sign = new SignLabel(m_theme, 12);
        row.count = new TextLabel(m_theme, {}, TextSize::Small, &Theme::text2);
        row.count->setMinimumWidth(14);
        m_grid->addWidget(row.sign, at, 2);
        m_grid->addWidget(row.count, at, 3);
        m_rows.append(row);
        update(at);
    }
}

void PropertyForm::update(int at)
{
    if (at >= m_rows.size())
        return;
    const Row& row = m_rows[at];
    const QModelIndex index = m_model.index(at, PropertyFormModel::ValueColumn);
    const QString shown = index.data().toString();
    const bool isKnown = index.data(role::Known).toBool();
    if (row.value) {
        row.value->setValue(shown, isKnown);
        row.value->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    } else if (!row.text->hasFocus()) {
        row.text->setText(isKnown ? shown : QString());
    }
    const int level = index.data(role::Level).toInt();
    const int count = index.data(role::Count).toInt();
    const bool decides = count > 0 && level >= 0;
    row.sign->setVisible(decides);
    row.count->setVisible(decides);
    if (!decides)
        return;
    const bool isFilled = index.data(role::Confirmed).toBool();
    row.sign->setSign(tr("Decides %n threat(s), the worst is %1", nullptr, count).arg(words::level(Level(level))),
                      [level, isFilled](const SignPainter& signs, QPointF centre) {
                          signs.level(centre, 10, Level(level), isFilled);
                      });
    row.count->setText(QString::number(count));
}

void PropertyForm::openList(int at)
{
    const QPersistentModelIndex cell(m_model.index(at, PropertyFormModel::ValueColumn));
    const QStringList ids = cell.data(role::Options).toStringList();
    const QStringList labels = cell.data(role::OptionLabels).toStringList();
    const bool isKnown = cell.data(role::Known).toBool();
    const QStringList current = cell.data(role::Values).toStringList();
    QList<menus::Choice> choices;
    for (qsizetype i = 0; i < ids.size(); ++i)
        choices.append({ids[i], labels.value(i)});
    const auto set = [this, cell](const QStringList& values) {
        if (cell.isValid())
            m_model.setData(cell, values);
    };
    const bool isSet = Property::Type(cell.data(role::ValueType).toInt()) == Property::Type::Set;
    QMenu* menu = isSet ? menus::several(this, choices, current, set)
                        : menus::choice(this, choices, current.value(0), [set](const QString& id) { set({id}); });
    menu->addSeparator();
    if (isSet) {
        QAction* none = menu->addAction(tr("None of them"));
        none->setCheckable(true);
        none->setChecked(isKnown && current.isEmpty());
        connect(none, &QAction::triggered, this, [set] { set({}); });
    }
    QAction* unknown = menu->addAction(tr("Not answered"));
    unknown->setCheckable(true);
    unknown->setChecked(!isKnown);
    connect(unknown, &QAction::triggered, this, [this, cell] {
        if (cell.isValid())
            m_model.setData(cell, QVariant());
    });
    menu->setMinimumWidth(m_rows[at].value->width());
    menus::popUp(menu, *m_rows[at].value);
}

QWidget* PropertyForm::control(const QString& property) const
{
    for (const Row& row : m_rows) {
        if (row.property == property)
            return row.value ? static_cast<QWidget*>(row.value) : row.text;
    }
    return nullptr;
}

} // namespace provisor
