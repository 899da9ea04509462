#include "app/gui/CommandPalette.h"

#include "app/gui/CommandRegistry.h"
#include "app/gui/Navigator.h"
#include "app/gui/widgets/PaintedRow.h"
#include "models/Session.h"
#include "models/Words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace provisor {

namespace {

constexpr int entryRole = Qt::UserRole + 1;
constexpr int detailRole = Qt::UserRole + 2;
constexpr int iconRole = Qt::UserRole + 3;
constexpr qsizetype shownEntries = 60;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const GuiTheme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 30}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_theme(&Theme::select));
        const QRectF area = QRectF(option.rect).adjusted(12, 0, -12, 0);
        if (const QString icon = index.data(iconRole).toString(); !icon.isEmpty())
            m_theme.paintIcon(*painter, icon, QRectF(area.left(), area.center().y() - 8, 16, 16),
                              m_theme(&Theme::text2));
        const QString detail = index.data(detailRole).toString();
        const double detailWidth =
            std::min(area.width() / 2.5, QFontMetricsF(GuiTheme::font(TextSize::Small)).horizontalAdvance(detail) + 4);
        drawLine(*painter, area.adjusted(26, 0, -detailWidth - 8, 0), index.data().toString(), GuiTheme::font(),
                 m_theme(&Theme::text));
        drawLine(*painter, QRectF(area.right() - detailWidth, area.top(), detailWidth, area.height()), detail,
                 GuiTheme::font(TextSize::Small), m_theme(&Theme::muted), Qt::AlignRight);
        painter->restore();
    }

private:
    const GuiTheme& m_theme;
};

} // namespace

CommandPalette::CommandPalette(const CommandRegistry& commands, Session* session, Navigator& navigator,
                               const GuiTheme& theme, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_theme(theme), m_edit(new QLineEdit), m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Find or run a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_edit->setPlaceholderText(tr("Command, element, threat, provision or catalogue entry"));
    m_edit->setAccessibleName(windowTitle());
    m_edit->setMinimumHeight(30);
    column->addWidget(m_edit);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Matches"));
    column->addWidget(m_list);
    resize(620, 420);
    collectCommands(commands);
    if (session)
        collectModel(*session, navigator);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_edit->installEventFilter(this);
    filter({});
    m_edit->setFocus();
}

void CommandPalette::collectCommands(const CommandRegistry& commands)
{
    for (QAction* action : commands.all()) {
        if (!action->isEnabled())
            continue;
        QString title = action->text();
        title.remove(u'&');
        const QString id = action->objectName();
        m_entries.append({title, action->shortcut().toString(QKeySequence::NativeText),
                          id.startsWith(u"view.") ? QStringLiteral("view-diagram") : QString(),
                          [action] { action->trigger(); }, 0});
    }
}

void CommandPalette::collectModel(Session& session, Navigator& navigator)
{
    const Snapshot& snapshot = session.snapshot();
    const Catalogue& catalogue = *session.catalogue();
    for (const Record& element : snapshot.records(Kind::Element)) {
        const ComponentType* type = catalogue.componentType(element.text(field::element::Type));
        m_entries.append({words::recordName(element, &catalogue), type ? type->name : tr("Element"),
                          QString(u"type-" % (type ? type->icon : QStringLiteral("process"))),
                          [&navigator, id = element.id()] { Q_EMIT navigator.recordWanted(id); }, 1});
    }
    for (const Record& flow : snapshot.records(Kind::Flow))
        m_entries.append({words::flowName(snapshot, flow), tr("Flow"), QStringLiteral("ui-flow"),
                          [&navigator, id = flow.id()] { Q_EMIT navigator.recordWanted(id); }, 2});
    for (const Record& boundary : snapshot.records(Kind::Boundary))
        m_entries.append({words::recordName(boundary), tr("Trust boundary"), QStringLiteral("ui-boundary"),
                          [&navigator, id = boundary.id()] { Q_EMIT navigator.recordWanted(id); }, 2});
    if (const AnalysisPointer analysis = session.analysis()) {
        for (const Threat& threat : analysis->threats) {
            const QString target = threat.target.kind == Kind::Model ? tr("Whole system") : threat.target.name;
            m_entries.append(
                {QString(threat.title % u", " % target),
                 QString(words::level(threat.risk.residual.level) % u' ' % words::risk(threat.risk.residual.value)),
                 QStringLiteral("view-threats"), [&navigator, key = threat.key] { Q_EMIT navigator.threatWanted(key); },
                 3});
        }
    }
    for (const Record& mitigation : snapshot.records(Kind::Mitigation))
        m_entries.append({words::recordName(mitigation, &catalogue), tr("Mitigation"),
                          QStringLiteral("view-mitigations"),
                          [&navigator, id = mitigation.id()] { Q_EMIT navigator.mitigationWanted(id); }, 3});
    collectCatalogue(catalogue, navigator);
    for (const CatalogueProvision& provision : catalogue.provisions())
        m_entries.append({QString(provision.id % u"  " % provision.title), words::modality(provision.modality()),
                          QStringLiteral("view-provisions"),
                          [&navigator, id = provision.id] { Q_EMIT navigator.provisionWanted(id); }, 4});
}

void CommandPalette::collectCatalogue(const Catalogue& catalogue, Navigator& navigator)
{
    const auto add = [&](const CatalogueKey& key, bool hasId) {
        const QString title = entryTitle(catalogue, key);
        m_entries.append(
            {hasId ? QString(key.id % u"  " % title) : title,
             key.kind == CatalogueKey::Kind::Reference ? frameworkTitle(catalogue, key.framework, key.edition)
                                                       : tr("Catalogue: %1").arg(words::entryKind(key.kind)),
             QStringLiteral("view-catalogue"), [&navigator, key] { Q_EMIT navigator.catalogueWanted(key); }, 5});
    };
    for (const CatalogueThreat& threat : catalogue.threats())
        add({CatalogueKey::Kind::Threat, threat.id, {}, {}}, false);
    for (const CatalogueMitigation& mitigation : catalogue.mitigations())
        add({CatalogueKey::Kind::Mitigation, mitigation.id, {}, {}}, false);
    for (const ComponentType& type : catalogue.componentTypes())
        add({CatalogueKey::Kind::Component, type.id, {}, {}}, false);
    for (const Property& property : catalogue.properties())
        add({CatalogueKey::Kind::Property, property.id, {}, {}}, false);
    for (const Property& question : catalogue.systemQuestions())
        add({CatalogueKey::Kind::Question, question.id, {}, {}}, false);
    for (const Framework& framework : catalogue.frameworks())
        add(keyOf(framework), false);
    for (const FrameworkEntry& entry : catalogue.references())
        add(keyOf(entry.reference), true);
}

int CommandPalette::score(const Entry& entry, const QStringList& words)
{
    int sum = entry.rank;
    for (const QString& word : words) {
        const qsizetype at = entry.title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0 && !entry.detail.contains(word, Qt::CaseInsensitive))
            return -1;
        const bool isStart = at == 0 || (at > 0 && !entry.title[at - 1].isLetterOrNumber());
        sum += at == 0 ? 0 : isStart ? 10 : at > 0 ? 30 : 50;
    }
    return sum;
}

void CommandPalette::filter(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, int>> matches;
    for (int at = 0; at < m_entries.size(); ++at) {
        if (const int found = score(m_entries[at], words); found >= 0)
            matches.append({found, at});
    }
    std::sort(matches.begin(), matches.end());
    m_model->clear();
    for (const auto& [found, at] : std::as_const(matches)) {
        auto* item = new QStandardItem(m_entries[at].title);
        item->setData(at, entryRole);
        item->setData(m_entries[at].detail, detailRole);
        item->setData(m_entries[at].icon, iconRole);
        item->setAccessibleText(QString(m_entries[at].title % u", " % m_entries[at].detail));
        m_model->appendRow(item);
        if (m_model->rowCount() >= shownEntries)
            break;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

int CommandPalette::count() const
{
    return m_model->rowCount();
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto run = m_entries[index.data(entryRole).toInt()].run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentIndex().row();
    const auto go = [&](int to) {
        m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, m_model->rowCount() - 1)), 0));
    };
    switch (key->key()) {
    case Qt::Key_Down:
        go(row + 1);
        return true;
    case Qt::Key_Up:
        go(row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + 10);
        return true;
    case Qt::Key_PageUp:
        go(row - 10);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace provisor
