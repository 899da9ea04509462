#include "app/gui/dialogs/EditionDialog.h"

#include "app/gui/widgets/Controls.h"
#include "core/base/Text.h"
#include "models/Words.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>

namespace provisor {

namespace {

QString riskText(const Finding& finding)
{
    const auto level = levelFromName(finding.level);
    const QString figure = QLocale().toString(finding.residual, 'f', 1);
    return EditionDialog::tr("%1 %2, %3")
        .arg(level ? words::level(*level) : finding.level, figure,
             words::certainty(finding.certainty == u"confirmed").toLower());
}

/// A group of the tree: its title with the number of entries.
QTreeWidgetItem* group(QTreeWidget& tree, const QString& title, qsizetype count)
{
    auto* item = new QTreeWidgetItem(&tree, {EditionDialog::tr("%1: %2").arg(title).arg(count)});
    item->setFirstColumnSpanned(true);
    item->setExpanded(count <= 20);
    return item;
}

/// "threat on target" of a threat that is not raised now.
QString nameOf(const Catalogue& catalogue, const QString& key)
{
    const CatalogueThreat* threat = catalogue.threat(key.section(u'@', 0, 0));
    return threat ? QString(threat->title + u": " + key.section(u'@', 1)) : key;
}

QString nameOf(const Threat& threat)
{
    return threat.title + u": " + threat.target.name;
}

void fill(QTreeWidget& tree, const FindingDifference& difference, const Catalogue& catalogue)
{
    auto* appeared = group(tree, EditionDialog::tr("Appear"), difference.appeared.size());
    for (const Threat* threat : difference.appeared)
        new QTreeWidgetItem(appeared, {nameOf(*threat), {}, riskText(findingOf(*threat))});
    auto* vanished = group(tree, EditionDialog::tr("Vanish"), difference.vanished.size());
    for (const Finding& finding : difference.vanished)
        new QTreeWidgetItem(vanished, {nameOf(catalogue, finding.key), riskText(finding), {}});
    auto* moved = group(tree, EditionDialog::tr("Move"), difference.moved.size());
    for (const MovedFinding& finding : difference.moved)
        new QTreeWidgetItem(moved,
                            {nameOf(*finding.after), riskText(finding.before), riskText(findingOf(*finding.after))});
}

} // namespace

EditionDialog::EditionDialog(const AnalysisPointer& analysis, const std::optional<QList<Finding>>& findings,
                             const GuiTheme& theme, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Made with another catalogue"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(760, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    const Record model = analysis->snapshot.model();
    const auto add = [&](const QString& text, Colour Theme::*token) {
        auto* label = new TextLabel(theme, text, TextSize::Body, token);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(tr("This model was made with catalogue %1 (%2). This is catalogue %3 (%4).")
            .arg(model.text(field::model::Catalogue), model.text(field::model::CatalogueDigest).left(12),
                 analysis->catalogue->version(), analysis->catalogue->digest().left(12)),
        &Theme::text);
    if (findings) {
        auto* tree = new QTreeWidget;
        tree->setAccessibleName(tr("Threats that are found differently"));
        tree->setHeaderLabels({tr("Threat"), tr("Then"), tr("Now")});
        tree->setColumnWidth(0, 400);
        tree->setColumnWidth(1, 150);
        tree->setTabKeyNavigation(false);
        fill(*tree, differenceBetween(*findings, *analysis), *analysis->catalogue);
        column->addWidget(tree, 1);
    } else {
        add(tr("The file does not say what was found then, so what appears, vanishes or moves is not known."),
            &Theme::text2);
        column->addStretch(1);
    }
    add(tr("Nothing is changed by looking. Adopting notes the catalogue in the model, as a change in its audit trail."),
        &Theme::muted);
    auto* buttons = new QDialogButtonBox;
    QPushButton* look = buttons->addButton(tr("Keep looking only"), QDialogButtonBox::RejectRole);
    QPushButton* adopt = buttons->addButton(tr("Adopt"), QDialogButtonBox::AcceptRole);
    adopt->setAutoDefault(false);
    look->setDefault(true);
    look->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace provisor
