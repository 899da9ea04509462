#include "app/gui/dialogs/PeopleDialog.h"

#include "app/gui/widgets/CellDelegate.h"
#include "app/gui/widgets/ColumnFit.h"
#include "models/Decisions.h"
#include "models/Roles.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace provisor {

PeopleDialog::PeopleDialog(Session& session, const GuiTheme& theme, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(session), m_table(new QTableView)
{
    setWindowTitle(tr("People"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 420);
    auto* column = new QVBoxLayout(this);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("People"));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto* delegate = new CellDelegate(session, theme, *m_table);
    delegate->setCell(PeopleModel::Name, CellDelegate::Cell::Strong);
    delegate->setCell(PeopleModel::Owns, CellDelegate::Cell::Count);
    m_table->setItemDelegate(delegate);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PeopleModel::Owns, QHeaderView::Fixed);
    ColumnFit::setWidths(*m_table->horizontalHeader(), {0, 0, 0, 56});
    column->addWidget(m_table);
    auto* line = new QHBoxLayout;
    auto* name = new QLineEdit;
    name->setPlaceholderText(tr("Add a person"));
    name->setAccessibleName(tr("Name of a new person"));
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        decisions::addPerson(m_session, name->text());
        name->clear();
    });
    auto* remove = new QPushButton(tr("Delete"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &PeopleDialog::removeSelected);
    line->addWidget(name, 1);
    line->addWidget(remove);
    column->addLayout(line);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void PeopleDialog::removeSelected()
{
    QList<Id> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(index.data(role::Record).value<Id>());
    if (!ids.isEmpty())
        decisions::removeRecords(m_session, ids, tr("Delete %n person(s)", nullptr, static_cast<int>(ids.size())));
}

} // namespace provisor
