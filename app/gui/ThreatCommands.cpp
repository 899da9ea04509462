// The keys of the registers: triage of threats, and moving mitigations along. Single letters, in their views only.

#include "app/gui/WindowCommands.h"
#include "app/gui/Workspace.h"
#include "app/gui/pages/MitigationsPage.h"
#include "app/gui/pages/ThreatsPage.h"
#include "models/Words.h"

namespace provisor {

namespace {

struct StatusKey
{
    const char* status;
    Qt::Key key;
};

/// The letters are those of the English words: new, under analysis, mitigating, done, ...
constexpr StatusKey statusKeys[] = {
    {"new", Qt::Key_N},      {"under-analysis", Qt::Key_U}, {"mitigating", Qt::Key_M}, {"mitigated", Qt::Key_D},
    {"accepted", Qt::Key_A}, {"transferred", Qt::Key_T},    {"avoided", Qt::Key_V},    {"not-relevant", Qt::Key_R},
};

} // namespace

void WindowCommands::addThreats()
{
    MainWindow* window = &m_window;
    const auto add = [&](const char* id, const QString& title, const QKeySequence& keys,
                         const std::function<void(ThreatsPage&)>& run) {
        m_commands.addLocal(QString(u"threats." % QLatin1StringView(id)), title, keys, [window, run] {
            if (window->m_workspace->view() != View::Threats) // else the focus stays where it is
                window->showView(View::Threats);
            run(*window->m_workspace->threats());
        });
    };
    add("next", tr("Threats: next"), Qt::Key_J, [](ThreatsPage& page) { page.step(1); });
    add("previous", tr("Threats: previous"), Qt::Key_K, [](ThreatsPage& page) { page.step(-1); });
    add("check", tr("Threats: check or uncheck"), Qt::Key_X, [](ThreatsPage& page) { page.toggleCheck(); });
    for (const StatusKey& entry : statusKeys) {
        const QString status = QLatin1StringView(entry.status);
        add(entry.status, tr("Threats: status \"%1\"").arg(words::threatStatus(status)), entry.key,
            [status](ThreatsPage& page) { page.setStatus(status); });
    }
    add("owner", tr("Threats: owner..."), Qt::Key_O, [](ThreatsPage& page) { page.bulkOwner(); });
    add("due", tr("Threats: due date..."), Qt::Key_Y, [](ThreatsPage& page) { page.bulkDue(); });
    add("label", tr("Threats: labels..."), Qt::Key_L, [](ThreatsPage& page) { page.bulkLabels(); });
    add("comment", tr("Threats: write a comment"), Qt::Key_C, [](ThreatsPage& page) { page.writeComment(); });
    for (int at = 1; at <= 6; ++at)
        add(qPrintable(QStringLiteral("suggestion-%1").arg(at)), tr("Threats: take up suggested mitigation %1").arg(at),
            Qt::Key(Qt::Key_0 + at), [at](ThreatsPage& page) { page.takeUpSuggestion(at - 1); });
    add("filter", tr("Threats: filter by text"), Qt::Key_Slash, [](ThreatsPage& page) { page.focusFilter(); });
    add("clear", tr("Threats: clear the filters"), QKeySequence(Qt::SHIFT | Qt::Key_C),
        [](ThreatsPage& page) { page.clearFilters(); });
    add("group", tr("Threats: group by..."), Qt::Key_G, [](ThreatsPage& page) { page.openGroupMenu(); });
    add("sort", tr("Threats: sort by this column"), Qt::Key_S, [](ThreatsPage& page) { page.sortByCurrent(false); });
    add("sort-also", tr("Threats: then sort by this column"), QKeySequence(Qt::SHIFT | Qt::Key_S),
        [](ThreatsPage& page) { page.sortByCurrent(true); });
    add("columns", tr("Threats: columns..."), QKeySequence(Qt::SHIFT | Qt::Key_O),
        [](ThreatsPage& page) { page.openColumnMenu(); });
    add("views", tr("Threats: saved views..."), Qt::Key_W, [](ThreatsPage& page) { page.openViewMenu(); });
}

void WindowCommands::addMitigations()
{
    MainWindow* window = &m_window;
    const auto add = [&](const char* id, const QString& title, const QKeySequence& keys,
                         const std::function<void(MitigationsPage&)>& run) {
        m_commands.addLocal(QString(u"mitigations." % QLatin1StringView(id)), title, keys, [window, run] {
            if (window->m_workspace->view() != View::Mitigations) // else the focus stays where it is
                window->showView(View::Mitigations);
            run(*window->m_workspace->mitigations());
        });
    };
    add("table", tr("Mitigations: as a table"), Qt::Key_L,
        [](MitigationsPage& page) { page.setList(MitigationsPage::List::InModel); });
    add("board", tr("Mitigations: as a board by status"), Qt::Key_B,
        [](MitigationsPage& page) { page.setList(MitigationsPage::List::Board); });
    add("forward", tr("Mitigations: move to the next status"), QKeySequence(Qt::SHIFT | Qt::Key_Right),
        [](MitigationsPage& page) { page.moveCurrent(1); });
    add("back", tr("Mitigations: move to the previous status"), QKeySequence(Qt::SHIFT | Qt::Key_Left),
        [](MitigationsPage& page) { page.moveCurrent(-1); });
}

} // namespace provisor
