#include "core/commands/AnalysisOutput.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace provisor {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisOutput)
};

QString levelSign(Level level, Certainty certainty)
{
    static constexpr char16_t filled[] = {u'●', u'■', u'▲', u'◆'};
    static constexpr char16_t hollow[] = {u'○', u'□', u'△', u'◇'};
    const size_t at = static_cast<size_t>(level);
    return QChar(certainty == Certainty::Confirmed ? filled[at] : hollow[at]);
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Critical:
        return Messages::tr("critical");
    case Level::High:
        return Messages::tr("high");
    case Level::Medium:
        return Messages::tr("medium");
    case Level::Low:
        return Messages::tr("low");
    }
    return {};
}

QString certaintyWord(Certainty certainty)
{
    return certainty == Certainty::Confirmed ? Messages::tr("confirmed") : Messages::tr("possible");
}

/// A status as people read it; that of another catalogue or program as it stands.
QString statusWord(const QString& status)
{
    static constexpr std::pair<const char*, const char*> words[] = {
        {"new", QT_TRANSLATE_NOOP("AnalysisOutput", "new")},
        {"under-analysis", QT_TRANSLATE_NOOP("AnalysisOutput", "under analysis")},
        {"mitigating", QT_TRANSLATE_NOOP("AnalysisOutput", "mitigating")},
        {"mitigated", QT_TRANSLATE_NOOP("AnalysisOutput", "mitigated")},
        {"accepted", QT_TRANSLATE_NOOP("AnalysisOutput", "accepted")},
        {"transferred", QT_TRANSLATE_NOOP("AnalysisOutput", "transferred")},
        {"avoided", QT_TRANSLATE_NOOP("AnalysisOutput", "avoided")},
        {"not-relevant", QT_TRANSLATE_NOOP("AnalysisOutput", "not relevant")},
    };
    for (const auto& [id, word] : words) {
        if (status == QLatin1String(id))
            return Messages::tr(word);
    }
    return status;
}

/// The property asked for by its label and its id, which is what files and rules call it.
QString propertyName(const Analysis& analysis, const Question& question)
{
    const Property* property = question.record.isNull() ? analysis.catalogue->systemQuestion(question.field)
                                                        : analysis.catalogue->property(question.field);
    return property && property->label != question.field
               ? QString(property->label + QStringLiteral(" (") + question.field + u')')
               : question.field;
}

QString personName(const Analysis& analysis, Id id)
{
    const Record* person = analysis.snapshot.find(Kind::Person, id);
    return person ? person->text(field::person::Name) : QString();
}

QString summary(const Analysis& analysis)
{
    int raised = 0;
    int confirmed = 0;
    int levels[4] = {0, 0, 0, 0};
    for (const Threat& threat : analysis.threats) {
        if (!threat.isRaised)
            continue;
        ++raised;
        confirmed += threat.certainty == Certainty::Confirmed ? 1 : 0;
        ++levels[static_cast<size_t>(threat.risk.residual.level)];
    }
    QString text = analysis.snapshot.model().text(field::model::Title) + u'\n';
    text += Messages::tr("%n threat(s)", nullptr, raised) + QStringLiteral(": ");
    text += Messages::tr("%1 confirmed, %2 possible").arg(confirmed).arg(raised - confirmed) + QStringLiteral("; ");
    QStringList parts;
    for (int level = 3; level >= 0; --level)
        parts.append(levelSign(static_cast<Level>(level), Certainty::Confirmed) + u' ' +
                     QString::number(levels[level]) + u' ' + levelWord(static_cast<Level>(level)));
    text += parts.join(QStringLiteral(", ")) + u' ' + Messages::tr("(residual risk)") + u'\n';
    text += Messages::tr("%n open question(s)", nullptr, static_cast<int>(analysis.questions.size())) +
            QStringLiteral("; ") + Messages::tr("catalogue %1").arg(analysis.catalogue->version()) + u'\n';
    for (const RuleOff& off : analysis.rulesOff)
        text += Messages::tr("rule switched off: %1 (%2)").arg(off.threat, off.reason) + u'\n';
    return text;
}

QString threatToText(const Analysis& analysis, const Threat& threat)
{
    const QString owner = personName(analysis, threat.owner);
    QString text = levelSign(threat.risk.residual.level, threat.certainty) + u' ' +
                   figure(threat.risk.residual.value, 1).rightJustified(4) + u' ' +
                   levelWord(threat.risk.residual.level).leftJustified(9) + threat.title + QStringLiteral(": ") +
                   threat.target.name + u'\n';
    const QString indent = QStringLiteral("       ");
    text += indent + threat.key + QStringLiteral("  ") + certaintyWord(threat.certainty) + QStringLiteral("  ") +
            statusWord(threat.status) + (owner.isEmpty() ? QString() : QStringLiteral("  ") + owner) + u'\n';
    if (!threat.isRaised)
        text += indent + Messages::tr("No longer raised; the decision is kept.") + u'\n';
    else if (!threat.why.isEmpty())
        text += indent + threat.why + u'\n';
    return text;
}

/// A cell that no spreadsheet takes for a formula, quoted where needed.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString sarifLevel(Level level)
{
    switch (level) {
    case Level::Critical:
    case Level::High:
        return QStringLiteral("error");
    case Level::Medium:
        return QStringLiteral("warning");
    case Level::Low:
        return QStringLiteral("note");
    }
    return {};
}

QJsonObject message(const QString& text)
{
    return {{QStringLiteral("text"), text}};
}

} // namespace

bool isSettled(const QString& status)
{
    return status == u"accepted" || status == u"transferred" || status == u"avoided" || status == u"not-relevant";
}

QString analysisToText(const Analysis& analysis)
{
    QString text = summary(analysis);
    if (!analysis.threats.isEmpty())
        text += u'\n';
    for (const Threat& threat : analysis.threats)
        text += threatToText(analysis, threat);
    return text;
}

QByteArray analysisToCsv(const Analysis& analysis)
{
    QString text =
        QStringLiteral("key,title,target,kind,level,residual,inherent,target_risk,certainty,status,owner,due,"
                       "raised,provisions,why\r\n");
    for (const Threat& threat : analysis.threats) {
        const QStringList cells{threat.key,
                                threat.title,
                                threat.target.name,
                                QLatin1String(threat.target.id.isNull() ? "system" : kindSpec(threat.target.kind).name),
                                levelName(threat.risk.residual.level),
                                fixed(threat.risk.residual.value, 1),
                                fixed(threat.risk.inherent.value, 1),
                                fixed(threat.risk.target.value, 1),
                                threat.certainty == Certainty::Confirmed ? QStringLiteral("confirmed")
                                                                         : QStringLiteral("possible"),
                                threat.status,
                                personName(analysis, threat.owner),
                                threat.due,
                                threat.isRaised ? QStringLiteral("yes") : QStringLiteral("no"),
                                threat.provisions.join(u' '),
                                threat.why};
        QStringList written;
        for (const QString& value : cells)
            written.append(cell(value));
        text += written.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray analysisToSarif(const Analysis& analysis, const QString& fileName)
{
    QJsonArray rules;
    QHash<QString, qsizetype> ruleIndex;
    QJsonArray results;
    const QString uri = QString::fromLatin1(QUrl::toPercentEncoding(fileName, "/"));
    for (const Threat& threat : analysis.threats) {
        if (!threat.isRaised)
            continue;
        const QString ruleId = threat.key.section(u'@', 0, 0);
        if (!ruleIndex.contains(ruleId)) {
            ruleIndex.insert(ruleId, rules.size());
            QJsonObject rule{{QStringLiteral("id"), ruleId},
                             {QStringLiteral("shortDescription"), message(threat.title)}};
            if (threat.catalogue)
                rule.insert(QStringLiteral("fullDescription"), message(threat.catalogue->description));
            rules.append(rule);
        }
        QJsonObject location{
            {QStringLiteral("logicalLocations"),
             QJsonArray{QJsonObject{{QStringLiteral("name"), threat.target.alias},
                                    {QStringLiteral("fullyQualifiedName"), threat.target.name},
                                    {QStringLiteral("kind"), QLatin1String(kindSpec(threat.target.kind).name)}}}}};
        if (fileName != u"-")
            location.insert(
                QStringLiteral("physicalLocation"),
                QJsonObject{{QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), uri}}}});
        QJsonObject result{
            {QStringLiteral("ruleId"), ruleId},
            {QStringLiteral("ruleIndex"), ruleIndex.value(ruleId)},
            {QStringLiteral("level"), sarifLevel(threat.risk.residual.level)},
            {QStringLiteral("message"), message(threat.why.isEmpty() ? threat.title : threat.why)},
            {QStringLiteral("locations"), QJsonArray{location}},
            {QStringLiteral("partialFingerprints"), QJsonObject{{QStringLiteral("threatKey/v1"), threat.key}}},
            {QStringLiteral("rank"),
             roundHalfUp(threat.risk.residual.value * 4, 1)}, // SARIF ranks from 0 to 100, risk to 25
        };
        if (isSettled(threat.status))
            result.insert(QStringLiteral("suppressions"),
                          QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                                                 {QStringLiteral("justification"), threat.status}}});
        results.append(result);
    }
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("Provisor")},
                             {QStringLiteral("version"), QCoreApplication::applicationVersion()},
                             {QStringLiteral("rules"), rules}};
    const QJsonObject sarif{
        {QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
        {QStringLiteral("version"), QStringLiteral("2.1.0")},
        {QStringLiteral("runs"),
         QJsonArray{QJsonObject{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                                {QStringLiteral("results"), results}}}}};
    return QJsonDocument(sarif).toJson();
}

QString questionsToText(const Analysis& analysis)
{
    QString text;
    int number = 0;
    for (const Question& question : analysis.questions) {
        text += QString::number(++number).rightJustified(3) + QStringLiteral(". ") + question.name +
                QStringLiteral(": ") + question.text + u'\n';
        QStringList effects;
        if (!question.raises.isEmpty())
            effects.append(Messages::tr("would raise %n threat(s)", nullptr, static_cast<int>(question.raises.size())));
        if (!question.clears.isEmpty())
            effects.append(Messages::tr("would clear %n threat(s)", nullptr, static_cast<int>(question.clears.size())));
        if (!question.provisions.isEmpty())
            effects.append(
                Messages::tr("decides whether %1 applies").arg(question.provisions.join(QStringLiteral(", "))));
        if (!question.threats.isEmpty())
            effects.append(Messages::tr("risk at stake %1").arg(figure(question.riskAtStake, 1)));
        text += QStringLiteral("     ") +
                Messages::tr("%1 of %2", "property of an element or flow")
                    .arg(propertyName(analysis, question), question.alias) +
                QStringLiteral("; ") + effects.join(QStringLiteral("; ")) + u'\n';
    }
    return text.isEmpty() ? Messages::tr("No question is open.") + u'\n' : text;
}

} // namespace provisor
