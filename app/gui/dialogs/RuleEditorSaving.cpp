// The rule editor's dealings with packs: choosing and making one, saving, installing, removing.

#include "app/gui/dialogs/RuleEditor.h"
#include "app/gui/dialogs/RuleEditorCases.h"
#include "app/gui/dialogs/RuleEditorPack.h"
#include "app/gui/dialogs/RuleEditorRating.h"
#include "app/gui/dialogs/RuleEditorTexts.h"
#include "app/gui/widgets/IdListEdit.h"
#include "app/gui/widgets/PaneTabs.h"
#include "core/analysis/RuleBook.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace provisor {

void RuleEditor::fillPackMenu(QMenu& menu)
{
    menu.clear();
    for (const QString& folder : pack_folders::recent()) {
        QAction* action = menu.addAction(QDir::toNativeSeparators(folder), this, [this, folder] { setFolder(folder); });
        action->setCheckable(true);
        action->setChecked(folder == m_folder);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("Choose the folder of a pack..."), this, &RuleEditor::choosePack);
    menu.addAction(tr("New pack..."), this, &RuleEditor::makePack);
}

void RuleEditor::fillThreatMenu(QMenu& menu)
{
    menu.clear();
    menu.addAction(tr("&New threat"), this, &RuleEditor::startNew);
    menu.addSeparator();
    const auto sources = m_folder.isEmpty() ? fail(Error()) : m_packs.sourcesOf(m_folder);
    for (const PackThreat& found : sources ? sources->threats : QList<PackThreat>()) {
        const CatalogueThreat& threat = found.threat;
        QAction* action = menu.addAction(threat.title.isEmpty() ? threat.id : threat.title, this,
                                         [this, threat, folder = m_folder] { edit(threat, folder); });
        action->setCheckable(true);
        action->setChecked(threat.id == m_formerId);
    }
    menu.addSeparator();
    QAction* remove = menu.addAction(tr("&Remove from the pack..."), this, &RuleEditor::remove);
    remove->setEnabled(!m_formerId.isEmpty() && !m_folder.isEmpty());
}

void RuleEditor::choosePack()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the pack"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

void RuleEditor::makePack()
{
    NewPackDialog dialog(m_theme, this);
    if (dialog.exec() == QDialog::Accepted)
        setFolder(dialog.folder());
}

void RuleEditor::setFolder(const QString& folder)
{
    m_folder = folder;
    const auto sources = folder.isEmpty() ? fail(Error()) : m_packs.sourcesOf(folder);
    if (!folder.isEmpty() && !sources)
        say(sources.error().toString());
    if (sources)
        pack_folders::note(folder);
    m_rating->setCatalogue(m_packs.catalogue(), sources ? sources->families : QList<ThreatFamily>());
    QList<IdListEdit::Item> types;
    const Catalogue& catalogue = *m_packs.catalogue();
    for (const ComponentType& type : catalogue.componentTypes())
        types.append({type.id, type.name});
    for (auto it = catalogue.typeGroups().begin(); it != catalogue.typeGroups().end(); ++it)
        types.append({it.key(), tr("group of %n type(s)", nullptr, static_cast<int>(it->size()))});
    m_types->setItems(types);
    const QString name = !sources ? tr("none") : sources->info.title.isEmpty() ? sources->info.id : sources->info.title;
    m_pack->setText(tr("Pack: %1").arg(m_pack->fontMetrics().elidedText(name, Qt::ElideMiddle, 220)));
    m_pack->setToolTip(folder.isEmpty() ? tr("The pack the rule is saved into") : QDir::toNativeSeparators(folder));
    m_pack->setAccessibleName(tr("Pack the rule is saved into: %1").arg(name));
}

QStringList RuleEditor::problems() const
{
    QStringList lines = m_texts->problems() + m_rating->problems();
    const RuleDraft now = draft();
    if (now.source.trimmed().isEmpty())
        lines.append(tr("The rule is missing."));
    if (now.scope == Scope::Element && now.appliesTo.isEmpty())
        lines.append(tr("Name the types the rule applies to."));
    const QList<RuleExample>& cases = m_cases->model().cases();
    for (const bool raised : {true, false}) {
        const bool has = std::any_of(cases.begin(), cases.end(), [&](const auto& one) { return one.raised == raised; });
        if (!has)
            lines.append(raised ? tr("A test case that raises the threat is missing.")
                                : tr("A test case that does not raise the threat is missing."));
    }
    if (!m_cases->problem().isEmpty())
        lines.append(tr("A test case cannot be read: %1").arg(m_cases->problem()));
    const auto book = RuleBook::build(m_packs.catalogue());
    if (!book || now.source.trimmed().isEmpty())
        return lines;
    if (const auto trial = RuleTrial::create(*book, Snapshot(), now); !trial) {
        lines.append(tr("The rule cannot be used: %1").arg(trial.error().toString()));
        return lines; // its test cases would say the same again
    }
    int number = 0;
    for (const ExampleOutcome& outcome : tryExamples(*book, now, cases)) {
        ++number;
        if (!outcome.isMet)
            lines.append(tr("Test case %1 does not come out as expected: %2").arg(number).arg(outcome.summary));
    }
    return lines;
}

bool RuleEditor::save()
{
    const CatalogueThreat now = threat();
    if (now.id.isEmpty()) {
        say(tr("Write a title first: it names the threat and its file."));
        m_tabs->setCurrentIndex(2);
        m_texts->title()->setFocus();
        return false;
    }
    if (m_folder.isEmpty()) {
        say(tr("Choose the pack it goes into."));
        m_pack->setFocus();
        return false;
    }
    const auto file = writeThreat(m_folder, now, m_formerId);
    if (!file) {
        showMistakes({file.error().toString()});
        say(tr("Not saved."));
        return false;
    }
    m_base = now;
    m_formerId = now.id;
    m_origin.clear();
    m_saved = threatToYaml(threat());
    QStringList lines = problems();
    if (const auto checked = m_packs.checkFolder(m_folder); !checked && lines.isEmpty())
        lines = checked.error(); // what is missing here is said in the words of this window
    showMistakes(lines);
    const QString name = QDir(m_folder).relativeFilePath(*file);
    say(lines.isEmpty()
            ? tr("Saved to %1; the pack is in order.").arg(name)
            : tr("Saved to %1; %n thing(s) left to do.", nullptr, static_cast<int>(lines.size())).arg(name));
    updateHead();
    return true;
}

bool RuleEditor::saveAndInstall()
{
    if (!save() || !m_mistakes->toPlainText().isEmpty())
        return false;
    const QPointer<RuleEditor> self(this);
    const auto installed = m_packs.installFolder(m_folder);
    if (!self)
        return false;
    if (!installed) {
        showMistakes(installed.error());
        return false;
    }
    if (const auto sources = m_packs.sourcesOf(m_folder))
        pack_folders::note(sources->info.id, m_folder);
    say(tr("Saved and installed; the threat counts in every model from now on."));
    return true;
}

bool RuleEditor::remove()
{
    if (!askRemove(m_texts->title()->text().simplified()))
        return false;
    const auto removed = removeThreat(m_folder, m_formerId);
    if (!removed) {
        showMistakes({removed.error().toString()});
        say(tr("Not removed."));
        return false;
    }
    load({}, {}, {});
    const auto sources = m_packs.sourcesOf(m_folder);
    const auto isOurs = [&](const PackLibrary::Row& row) { return sources && row.info.id == sources->info.id; };
    const QList<PackLibrary::Row>& rows = m_packs.rows();
    if (std::none_of(rows.begin(), rows.end(), isOurs)) {
        say(tr("Removed from the pack."));
        return true;
    }
    const auto installed = m_packs.installFolder(m_folder);
    showMistakes(installed ? QStringList() : installed.error());
    say(installed ? tr("Removed from the pack; it counts in no model any more.")
                  : tr("Removed from the pack; the installed pack still has it."));
    return true;
}

QString RuleEditor::mistakes() const
{
    return m_mistakes->toPlainText();
}

void RuleEditor::showMistakes(const QStringList& lines)
{
    m_mistakes->setPlainText(lines.join(u'\n'));
    m_mistakesPane->setVisible(!lines.isEmpty());
}

} // namespace provisor
