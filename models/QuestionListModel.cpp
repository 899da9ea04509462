#include "models/QuestionListModel.h"

#include "models/Roles.h"
#include "models/Words.h"

namespace provisor {

QuestionListModel::QuestionListModel(Session& session, QObject* parent) : KeyedTable(parent), m_session(session)
{
    connect(&session, &Session::analysisChanged, this, &QuestionListModel::refresh);
    refresh();
}

QuestionRow QuestionListModel::rowFor(const Question& question, const Analysis& analysis) const
{
    QuestionRow row;
    row.key = (question.record.isNull() ? QStringLiteral("system") : question.alias) % u'/' % question.field;
    row.record = question.record;
    row.property = question.field;
    row.text = question.text;
    row.subject = question.record.isNull() ? tr("Whole system") : question.name;
    const Catalogue& catalogue = *m_session.catalogue();
    const Property* property =
        question.record.isNull() ? catalogue.systemQuestion(question.field) : catalogue.property(question.field);
    if (property) {
        for (const PropertyValue& value : property->values) {
            row.options.append(value.id);
            row.optionLabels.append(value.label);
        }
        row.valueType = int(property->type);
    }
    row.raises = static_cast<int>(question.raises.size());
    row.clears = static_cast<int>(question.clears.size());
    row.threats = static_cast<int>(question.threats.size());
    row.provisions = question.provisions;
    for (const QString& key : question.threats) {
        if (const Threat* threat = analysis.threat(key))
            row.worst = std::max(row.worst, threat->risk.residual.level);
    }
    row.atStake = question.riskAtStake;
    return row;
}

void QuestionListModel::refresh()
{
    QList<QuestionRow> next;
    if (const AnalysisPointer analysis = m_session.analysis()) {
        for (const Question& question : analysis->questions)
            next.append(rowFor(question, *analysis));
    }
    setRows(std::move(next));
}

QVariant QuestionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QuestionRow& item = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return QString(item.text % u", " % item.subject);
    case role::Key:
        return item.key;
    case role::Record:
        return QVariant::fromValue(item.record);
    case role::TargetName:
        return item.subject;
    case role::TypeId:
        return item.property;
    case role::Options:
        return item.options;
    case role::OptionLabels:
        return item.optionLabels;
    case role::ValueType:
        return item.valueType;
    case role::Count:
        return item.threats;
    case role::Level:
        return int(item.worst);
    case role::Sort:
    case role::Figure:
        return item.atStake;
    case role::Detail: {
        const QString effect = item.threats == 0 ? tr("decides whether %1 applies").arg(item.provisions.join(u", "))
                               : item.raises && item.clears
                                   ? tr("would raise %1, clear %2").arg(item.raises).arg(item.clears)
                               : item.raises ? tr("would raise %1").arg(item.raises)
                                             : tr("would clear %1").arg(item.clears);
        return QString(item.subject % u" \u00b7 " % effect);
    }
    default:
        return {};
    }
}

} // namespace provisor
