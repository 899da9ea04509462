#include "app/gui/panels/ThreatDepth.h"

#include "app/gui/widgets/Controls.h"
#include "core/analysis/InModel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace provisor {

namespace {

struct DepthTexts
{
    Q_DECLARE_TR_FUNCTIONS(ThreatDepth)
};

void addPart(const GuiTheme& theme, QVBoxLayout& column, const QString& head, const QStringList& texts)
{
    if (texts.join(QString()).isEmpty())
        return;
    auto* title = new TextLabel(theme, head, TextSize::Caption, &Theme::muted);
    title->setContentsMargins(0, column.isEmpty() ? 0 : 8, 0, 0);
    column.addWidget(title);
    for (const QString& text : texts) {
        auto* label = new TextLabel(theme, text, TextSize::Small, &Theme::text);
        label->setWordWrap(true);
        column.addWidget(label);
    }
}

} // namespace

QWidget* makeThreatDepth(const GuiTheme& theme, const Analysis& analysis, const Threat& threat)
{
    if (!threat.catalogue)
        return nullptr;
    const CatalogueThreat& entry = *threat.catalogue;
    auto* section = new Section(theme, DepthTexts::tr("What it is"));
    QVBoxLayout& column = *section->body();
    addPart(theme, column, DepthTexts::tr("What happens"), {entry.description});
    addPart(theme, column, DepthTexts::tr("In this system"), {threatInModel(analysis, threat)});
    addPart(theme, column, DepthTexts::tr("How it comes about"), {entry.attack});
    addPart(theme, column, DepthTexts::tr("To ask"), entry.checks);
    addPart(theme, column, DepthTexts::tr("Good evidence"), {entry.evidence});
    return section;
}

} // namespace provisor
