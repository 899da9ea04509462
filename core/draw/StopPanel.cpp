#include "core/draw/StopPanel.h"

#include "core/document/Edits.h"
#include "core/draw/Shapes.h"

#include <QCoreApplication>

namespace provisor {

namespace {

struct Stop
{
    Q_DECLARE_TR_FUNCTIONS(Presentation)

public:
    static QString count(Level level, int n)
    {
        switch (level) {
        case Level::Critical:
            return tr("%n critical", nullptr, n);
        case Level::High:
            return tr("%n high", nullptr, n);
        case Level::Medium:
            return tr("%n medium", nullptr, n);
        case Level::Low:
            break;
        }
        return tr("%n low", nullptr, n);
    }
};

QString shownName(const Record* record, int name, int alias)
{
    if (!record)
        return {};
    return record->text(name).isEmpty() ? record->text(alias) : record->text(name);
}

void count(StopContent& content, const Threat& threat)
{
    const Level level = threat.risk.residual.level;
    const bool isConfirmed = threat.certainty == Certainty::Confirmed;
    auto found = std::find_if(content.counts.begin(), content.counts.end(),
                              [level](const CardContent::Count& entry) { return entry.level == level; });
    if (found == content.counts.end())
        found = content.counts.insert(
            std::find_if(content.counts.begin(), content.counts.end(),
                         [level](const CardContent::Count& entry) { return entry.level < level; }),
            CardContent::Count{level, 0, false});
    ++found->count;
    found->isConfirmed = found->isConfirmed || isConfirmed;
}

void addFindings(StopContent& content, const Analysis& analysis, Id id)
{
    for (const Threat* threat : analysis.threatsOn(id)) {
        if (!isOfConcern(*threat))
            continue;
        if (content.findings.empty())
            content.why = threat->why;
        content.findings.push_back(
            {threat->risk.residual.level, threat->certainty == Certainty::Confirmed, threat->title});
        count(content, *threat);
    }
    for (const Question* question : analysis.questionsOn(id))
        content.questions << question->text;
}

StopContent elementContent(const Record& element, const Snapshot& snapshot, const DiagramContents& contents)
{
    const CardContent card = contents.card(element);
    StopContent content{card.name, card.icon, card.typeName};
    const Record* boundary = snapshot.find(Kind::Boundary, element.reference(field::element::Boundary));
    if (boundary)
        content.line = Stop::tr("%1 in %2, %3")
                           .arg(card.typeName, shownName(boundary, field::boundary::Name, field::boundary::Alias),
                                trustWord(trustOf(boundary->text(field::boundary::Trust))));
    if (card.isTainted)
        content.facts << Stop::tr("Hostile content can get here");
    if (!card.dataClasses.isEmpty())
        content.facts << Stop::tr("Data: %1").arg(card.dataClasses.join(QLatin1StringView(", ")));
    return content;
}

StopContent flowStop(const Record& record, const Snapshot& snapshot, const DiagramContents& contents)
{
    const FlowContent flow = contents.flow(record);
    const auto end = [&](int field) {
        return shownName(snapshot.find(Kind::Element, record.reference(field)), field::element::Name,
                         field::element::Alias);
    };
    const QString arrow = flow.isTwoWay ? QStringLiteral("%1 \u2194 %2") : QStringLiteral("%1 \u2192 %2");
    StopContent content{
        flow.name.isEmpty() ? flow.id : flow.name, {}, arrow.arg(end(field::flow::From), end(field::flow::To))};
    switch (flow.channel) {
    case FlowContent::Channel::Plaintext:
        content.facts << Stop::tr("Not encrypted");
        break;
    case FlowContent::Channel::Unanswered:
        content.facts << Stop::tr("Encryption not answered");
        break;
    case FlowContent::Channel::Tls:
        content.facts << Stop::tr("Encrypted (TLS)");
        break;
    case FlowContent::Channel::MutualTls:
        content.facts << Stop::tr("Encrypted, both ends authenticated (mutual TLS)");
        break;
    }
    if (flow.content == FlowContent::Trusted::Untrusted)
        content.facts << Stop::tr("Untrusted content");
    else if (flow.content == FlowContent::Trusted::Mixed)
        content.facts << Stop::tr("Content of mixed trust");
    if (!flow.dataClasses.isEmpty())
        content.facts << Stop::tr("Data: %1").arg(flow.dataClasses.join(QLatin1StringView(", ")));
    return content;
}

/// Writes the panel from top to bottom.
class PanelPainter
{
public:
    PanelPainter(DisplayList& list, Size size, double unit, const Pens& pens)
        : m_list(list), m_size(size), m_unit(unit), m_pens(pens), m_theme(pens.theme), m_y(26 * unit)
    {
    }

    void paint(const StopContent& content)
    {
        head(content);
        // Questions are what the room is asked; they keep their place, and threats fill what is left.
        const double forQuestions = content.questions.isEmpty() ? 64 * m_unit : heightOfQuestions(content);
        threats(content, m_size.height - forQuestions);
        questions(content);
    }

private:
    double left() const { return 28 * m_unit; }
    double room() const { return m_size.width - 2 * left(); }
    TextStyle style(double size, int weight) const { return {size * m_unit, weight}; }

    /// Lines of text from the left edge or behind a sign; returns whether any was written.
    void write(const QString& text, double size, int weight, Colour colour, double indent = 0, int mostLines = 0)
    {
        const QStringList lines = m_pens.text.wrapped(text, room() - indent, style(size, weight), mostLines);
        for (const QString& line : lines) {
            m_y += size * 1.3 * m_unit;
            m_list.items.emplace_back(
                TextItem{{left() + indent, m_y - size * 0.3 * m_unit}, line, size * m_unit, weight, colour});
        }
    }
    double heightOf(const QString& text, double size, int weight, double indent, int mostLines) const
    {
        return static_cast<double>(m_pens.text.wrapped(text, room() - indent, style(size, weight), mostLines).size()) *
               size * 1.3 * m_unit;
    }
    void rule()
    {
        m_y += 16 * m_unit;
        appendStroke(m_list, PathBuilder().move(left(), m_y).line(left() + room(), m_y),
                     {m_theme.border, m_unit, {}, false});
        m_y += 14 * m_unit;
    }

    void head(const StopContent& content)
    {
        write(content.title, 30, 600, m_theme.text, 0, 3);
        m_y += 6 * m_unit;
        const double icon = 24 * m_unit, top = m_y;
        if (!content.icon.isEmpty())
            m_pens.icons.append(m_list, content.icon, {left(), top}, icon, m_theme.text2);
        write(content.line, 18, 400, m_theme.text2, content.icon.isEmpty() ? 0 : 34 * m_unit, 2);
        for (const QString& fact : content.facts) {
            m_y += 2 * m_unit;
            write(fact, 16, 400, m_theme.muted, 0, 2);
        }
        rule();
    }

    void threats(const StopContent& content, double bottom)
    {
        if (content.counts.empty())
            return write(Stop::tr("No open threat"), 20, 600, m_theme.text2);
        counts(content);
        constexpr double sign = 20;
        const double indent = (sign + 12) * m_unit;
        size_t shown = 0;
        for (const StopContent::Finding& finding : content.findings) {
            const bool isWorst = shown == 0;
            const double size = isWorst ? 20 : 17;
            const int weight = isWorst ? 600 : 400;
            const double more = shown + 1 < content.findings.size() ? 26 * m_unit : 0;
            if (!isWorst && m_y + heightOf(finding.title, size, weight, indent, 2) + more + 8 * m_unit > bottom)
                break;
            m_y += 8 * m_unit;
            appendLevelSign(m_list, {left(), m_y + 3 * m_unit}, (isWorst ? sign : sign - 3) * m_unit, finding.level,
                            finding.isConfirmed, m_theme);
            write(finding.title, size, weight, m_theme.text, indent, 2);
            if (isWorst && !content.why.isEmpty())
                write(content.why, 17, 400, m_theme.text2, indent, 5);
            ++shown;
        }
        rest(content.findings.size() - shown, indent);
    }

    void rest(size_t count, double indent)
    {
        if (count == 0)
            return;
        m_y += 4 * m_unit;
        write(Stop::tr("and %n more", nullptr, static_cast<int>(count)), 16, 400, m_theme.muted, indent);
    }

    /// Signs with number and word, in one row or two.
    void counts(const StopContent& content)
    {
        const TextStyle words = style(20, 600);
        constexpr double sign = 18;
        double x = left();
        m_y += 26 * m_unit;
        for (const CardContent::Count& entry : content.counts) {
            const QString word = Stop::count(entry.level, entry.count);
            const double width = (sign + 8) * m_unit + m_pens.text.width(word, words);
            if (x + width > left() + room() && x > left()) {
                x = left();
                m_y += 28 * m_unit;
            }
            appendLevelSign(m_list, {x, m_y - (sign - 2) * m_unit}, sign * m_unit, entry.level, entry.isConfirmed,
                            m_theme);
            m_list.items.emplace_back(
                TextItem{{x + (sign + 8) * m_unit, m_y}, word, words.size, words.weight, m_theme.text});
            x += width + 20 * m_unit;
        }
        m_y += 6 * m_unit;
    }

    static constexpr int mostQuestions = 4;
    double questionIndent() const { return 32 * m_unit; }
    double heightOfQuestions(const StopContent& content) const
    {
        double height = (30 + 34 + 22) * m_unit;
        for (const QString& question : content.questions.first(std::min<qsizetype>(2, content.questions.size())))
            height += heightOf(question, 18, 400, questionIndent(), 3) + 8 * m_unit;
        return height + (content.questions.size() > 2 ? 26 * m_unit : 0);
    }

    void questions(const StopContent& content)
    {
        rule();
        if (content.questions.isEmpty())
            return write(Stop::tr("No open question"), 20, 600, m_theme.text2);
        write(Stop::tr("%n open question(s)", nullptr, static_cast<int>(content.questions.size())), 20, 600,
              m_theme.ask);
        int shown = 0;
        for (const QString& question : content.questions) {
            const double needed = heightOf(question, 18, 400, questionIndent(), 3) + 8 * m_unit;
            const double more = shown + 1 < content.questions.size() ? 26 * m_unit : 0;
            if (shown > 0 && (shown == mostQuestions || m_y + needed + more > m_size.height - 12 * m_unit))
                break;
            m_y += 8 * m_unit;
            appendQuestionSign(m_list, {left(), m_y + 2 * m_unit}, 20 * m_unit, m_theme);
            write(question, 18, 400, m_theme.text, questionIndent(), 3);
            ++shown;
        }
        rest(static_cast<size_t>(content.questions.size() - shown), questionIndent());
    }

    DisplayList& m_list;
    Size m_size;
    double m_unit;
    const Pens& m_pens;
    const Theme& m_theme;
    double m_y;
};

} // namespace

int StopContent::threatCount() const
{
    return static_cast<int>(findings.size());
}

QString StopContent::text() const
{
    QStringList parts{title, line};
    parts += facts;
    for (const CardContent::Count& entry : counts)
        parts << Stop::count(entry.level, entry.count);
    if (!findings.empty())
        parts << Stop::tr("worst: %1").arg(findings.front().title) << why;
    if (!questions.isEmpty())
        parts << Stop::tr("%n open question(s)", nullptr, static_cast<int>(questions.size())) << questions;
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(". "));
}

StopContent stopContent(const TourStop& stop, const Snapshot& snapshot, const DiagramContents& contents,
                        const Analysis* analysis)
{
    const Record* record = snapshot.find(stop.kind, stop.id);
    if (!record)
        return {};
    StopContent content =
        stop.kind == Kind::Flow ? flowStop(*record, snapshot, contents) : elementContent(*record, snapshot, contents);
    if (analysis)
        addFindings(content, *analysis, stop.id);
    return content;
}

StopContent overviewContent(const QString& title, const DiagramScene& scene, const Snapshot& snapshot,
                            const Analysis* analysis)
{
    StopContent content{title, {}, {}};
    content.line = Stop::tr("%1, %2").arg(Stop::tr("%n element(s)", nullptr, static_cast<int>(scene.cards.size())),
                                          Stop::tr("%n flow(s)", nullptr, static_cast<int>(scene.flows.size())));
    content.facts << snapshot.model().text(field::model::Title);
    if (!analysis)
        return content;
    QSet<Id> shown;
    for (const DiagramScene::Card& card : scene.cards)
        shown.insert(card.element);
    for (const DiagramScene::Flow& flow : scene.flows)
        shown.insert(flow.flow);
    for (const Threat& threat : analysis->threats) { // the worst first; those of the system as a whole have no target
        const bool isOfSystem = threat.target.id.isNull();
        if ((!isOfSystem && !shown.contains(threat.target.id)) || !isOfConcern(threat))
            continue;
        count(content, threat);
        if (content.findings.empty())
            content.why = threat.why;
        content.findings.push_back(
            {threat.risk.residual.level, threat.certainty == Certainty::Confirmed,
             isOfSystem ? threat.title : Stop::tr("%1: %2").arg(threat.target.name, threat.title)});
    }
    for (const Question& question : analysis->questions) {
        if (question.record.isNull())
            content.questions << question.text;
        else if (shown.contains(question.record))
            content.questions << Stop::tr("%1: %2").arg(question.name, question.text);
    }
    return content;
}

DisplayList stopPanel(const StopContent& content, Size size, double unit, const Pens& pens)
{
    DisplayList list;
    list.bounds = {0, 0, size.width, size.height};
    list.background = pens.theme.panel;
    PanelPainter(list, size, unit, pens).paint(content);
    return list;
}

} // namespace provisor
