#include "app/gui/dialogs/PacksDialog.h"

#include "app/gui/dialogs/RuleEditorPack.h"
#include "app/gui/widgets/Controls.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace provisor {

PacksDialog::PacksDialog(PackLibrary& library, const GuiTheme& theme, QWidget* parent)
    : QDialog(parent), m_library(library), m_table(new QTableView),
      m_empty(new TextLabel(theme,
                            tr("No packs are installed. A pack adds an organisation's own component types, threats, "
                               "mitigations and texts to the catalogue."),
                            TextSize::Small, &Theme::muted)),
      m_detail(new TextLabel(theme, {}, TextSize::Small, &Theme::text2)), m_mistakes(new QPlainTextEdit)
{
    setWindowTitle(tr("Packs"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    buildTable();
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    m_detail->setWordWrap(true);
    column->addWidget(m_detail);
    m_mistakes->setReadOnly(true);
    m_mistakes->setTabChangesFocus(true);
    m_mistakes->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_mistakes->setAccessibleName(tr("Mistakes in the pack"));
    m_mistakes->hide();
    column->addWidget(m_mistakes, 1);
    addButtons(*column);
    connect(&m_library, &QAbstractItemModel::modelReset, this, &PacksDialog::showSelected);
    showSelected();
}

void PacksDialog::buildTable()
{
    m_table->setModel(&m_library);
    m_table->setAccessibleName(tr("Installed packs"));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PackLibrary::Title, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PacksDialog::showSelected);
}

void PacksDialog::addButtons(QLayout& column)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text, const auto& run) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        button->setEnabled(!m_library.folder().isEmpty());
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    add(tr("Install &file..."), [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Install a pack"), {}, tr("Packs (*%1);;All files (*)").arg(QLatin1String(packSuffix)));
        if (!file.isEmpty())
            installFile(file);
    });
    add(tr("Install f&older..."), [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Install a pack from its folder"));
        if (!folder.isEmpty())
            installFolder(folder);
    });
    m_rules = add(tr("&Edit a rule"), [] {});
    auto* menu = new QMenu(m_rules);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRules(*menu); });
    m_rules->setMenu(menu);
    m_remove = add(tr("&Remove"), [this] { removeSelected(); });
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
    setTabOrder(m_rules, m_remove);
    setTabOrder(m_remove, close);
}

void PacksDialog::installFile(const QString& fileName)
{
    const auto installed = m_library.installFile(fileName);
    showMistakes(installed ? QStringList() : QStringList{installed.error().toString()});
}

void PacksDialog::installFolder(const QString& folder)
{
    const auto installed = m_library.installFolder(folder);
    showMistakes(installed ? QStringList() : installed.error());
    const auto sources = installed ? m_library.sourcesOf(folder) : fail(Error());
    if (sources)
        pack_folders::note(sources->info.id, folder);
}

void PacksDialog::fillRules(QMenu& menu)
{
    menu.clear();
    const int row = selectedRow();
    const QString id = row < 0 ? QString() : m_library.rows()[row].info.id;
    const QString folder = pack_folders::ofPack(id);
    // The sources may be newer than what is installed.
    QList<CatalogueThreat> threats;
    const auto sources = folder.isEmpty() ? fail(Error()) : m_library.sourcesOf(folder);
    if (sources && sources->info.id == id) {
        for (const PackThreat& threat : sources->threats)
            threats.append(threat.threat);
    } else if (row >= 0) {
        threats = m_library.threatsOf(row);
    }
    for (const CatalogueThreat& threat : threats)
        menu.addAction(threat.title.isEmpty() ? threat.id : threat.title, this, [this, threat, folder] {
            accept(); // it would keep the editor from being used
            Q_EMIT ruleWanted(threat, folder);
        });
    if (threats.isEmpty())
        menu.addAction(tr("The pack has no threats"))->setEnabled(false);
}

void PacksDialog::removeSelected()
{
    if (selectedRow() < 0)
        return;
    const auto removed = m_library.remove(selectedRow());
    showMistakes(removed ? QStringList() : QStringList{removed.error().toString()});
}

void PacksDialog::showMistakes(const QStringList& lines)
{
    m_mistakes->setPlainText(lines.join(u'\n'));
    m_mistakes->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_mistakes->setFocus();
    showSelected();
}

int PacksDialog::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void PacksDialog::showSelected()
{
    const bool isEmpty = m_library.rows().isEmpty();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    if (!isEmpty && selectedRow() < 0) {
        m_table->selectRow(0); // comes back here
        return;
    }
    const int row = isEmpty ? -1 : selectedRow();
    if (m_remove)
        m_remove->setEnabled(row >= 0);
    if (m_rules)
        m_rules->setEnabled(row >= 0 && m_library.rows()[row].problem.isEmpty());
    m_detail->setVisible(row >= 0);
    if (row < 0)
        return;
    const PackLibrary::Row& pack = m_library.rows()[row];
    QStringList lines;
    if (!pack.problem.isEmpty())
        lines.append(tr("Left out: %1").arg(pack.problem));
    else
        lines.append(tr("%1 %2, digest %3").arg(pack.info.id, pack.info.version, pack.info.digest.left(16)));
    if (!pack.info.source.isEmpty())
        lines.append(tr("Source: %1").arg(pack.info.source));
    if (!pack.info.licence.isEmpty())
        lines.append(tr("Licence: %1").arg(pack.info.licence));
    if (!pack.info.official.source.isEmpty())
        lines.append(tr("Official wording: %1 (%2)").arg(pack.info.official.source, pack.info.official.licence));
    lines.append(tr("File: %1").arg(pack.fileName));
    m_detail->setText(lines.join(u'\n'));
    m_detail->setAccessibleName(m_detail->text());
}

} // namespace provisor
