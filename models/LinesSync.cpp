#include "models/LinesSync.h"

#include "core/document/Diff.h"

namespace provisor {

LinesSync::LinesSync(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::documentChanged, this, &LinesSync::onDocumentChanged);
    connect(&session, &Session::currentDiagramChanged, this, &LinesSync::onDocumentChanged);
    connect(&session, &Session::whatIfChanged, this, &LinesSync::endStep);
}

LinesSync::~LinesSync() = default;

QString LinesSync::written() const
{
    return writeLines(m_session.snapshot(), m_session.currentDiagram());
}

void LinesSync::onDocumentChanged()
{
    if (m_isApplying)
        return;
    endStep();
    if (m_isBehind || (!isElsewhere() && written() == m_written))
        return;
    m_isBehind = true;
    Q_EMIT pictureChanged();
}

bool LinesSync::isElsewhere() const
{
    // With one diagram or none the text is about the whole model, whatever is worked on.
    return m_diagram != m_session.currentDiagram() && m_session.snapshot().records(Kind::Diagram).size() > 1;
}

void LinesSync::takePicture()
{
    const bool wasElsewhere = isElsewhere();
    m_diagram = m_session.currentDiagram();
    const QString text = wasElsewhere
                             ? written()
                             : refreshLines(m_text, m_state, m_session.document(), m_diagram, m_session.catalogue());
    m_unknown.clear();
    m_isBehind = false;
    const LinesPlan plan = planLines(m_session.document(), m_diagram, parseLines(text), {m_session.catalogue()});
    take(text, plan.state);
}

void LinesSync::keepText()
{
    // What the diagram shows and the text never knew.
    const LinesPlan shown = planLines(m_session.document(), m_session.currentDiagram(), parseLines(written()), {});
    for (const QList<Id>& ids : {shown.state.elements, shown.state.boundaries, shown.state.flows}) {
        for (const Id& id : ids) {
            if (!m_lineOf.contains(id))
                m_unknown.insert(id);
        }
    }
    m_isBehind = false;
    m_written = written();
}

void LinesSync::take(const QString& text, LinesState state)
{
    m_text = text;
    m_state = std::move(state);
    m_written = written();
    m_subjects.clear();
    m_lineOf.clear();
    const auto note = [this](int line, Id id) {
        m_subjects[line].insert(id);
        m_lineOf.insert(id, line);
    };
    for (qsizetype i = 0; i < m_state.boundaries.size(); ++i)
        note(m_state.lines.boundaries[i].name.line, m_state.boundaries[i]);
    for (qsizetype i = 0; i < m_state.elements.size(); ++i) {
        if (m_state.lines.elements[i].isDeclared)
            note(m_state.lines.elements[i].name.line, m_state.elements[i]);
        else
            m_lineOf.insert(m_state.elements[i], m_state.lines.elements[i].name.line);
    }
    for (qsizetype i = 0; i < m_state.flows.size(); ++i)
        note(m_state.lines.flows[i].line, m_state.flows[i]);
}

LinesPlan LinesSync::plan(const QString& text) const
{
    const Document& before = m_base ? *m_base : m_session.document();
    return planLines(before, m_session.currentDiagram(), parseLines(text),
                     {m_session.catalogue(), &m_state, m_unknown});
}

QList<LineError> LinesSync::check(const QString& text) const
{
    return plan(text).errors;
}

QList<LineError> LinesSync::apply(const QString& text)
{
    const LinesPlan wanted = plan(text);
    if (!wanted.errors.isEmpty())
        return wanted.errors;
    Document target;
    const Document& before = m_base ? *m_base : m_session.document();
    target.reset(before.snapshot(), before.index());
    if (const auto done = target.apply(wanted.change); !done)
        return {{1, 1, 1, done.error().message, done.error().advice}};
    if (!m_base) {
        m_base = std::make_unique<Document>();
        m_base->reset(before.snapshot(), before.index());
    }
    Change change = wanted.change;
    change.id = Id::create();
    change.author = m_session.author();
    change.deltas = diff(m_session.snapshot(), target.snapshot());
    if (!change.isEmpty()) {
        m_isApplying = true;
        const bool isDone = m_session.apply(change);
        m_isApplying = false;
        if (!isDone) {
            endStep();
            return {};
        }
        m_hasStep = !m_hasStep || m_session.history().joinLast();
    }
    m_unknown.clear();
    take(text, wanted.state);
    const LinesPlan rest = planLines(m_session.document(), m_session.currentDiagram(), parseLines(m_written), {});
    const auto isNamed = [this](const Id& id) { return m_lineOf.contains(id); };
    m_isBehind = !std::all_of(rest.state.elements.begin(), rest.state.elements.end(), isNamed) ||
                 !std::all_of(rest.state.flows.begin(), rest.state.flows.end(), isNamed) ||
                 !std::all_of(rest.state.boundaries.begin(), rest.state.boundaries.end(), isNamed);
    return {};
}

void LinesSync::endStep()
{
    m_base.reset();
    m_hasStep = false;
}

} // namespace provisor
