#include "models/StateFigures.h"

namespace provisor {

namespace {

bool isDone(const QString& mitigationStatus)
{
    return mitigationStatus == u"implemented" || mitigationStatus == u"verified" || mitigationStatus == u"rejected";
}

} // namespace

QList<const Record*> overdueMitigations(const Snapshot& snapshot, const QDate& day)
{
    QList<const Record*> list;
    for (const Record& record : snapshot.records(Kind::Mitigation)) {
        const QDate due = QDate::fromString(record.text(field::mitigation::Due), Qt::ISODate);
        if (due.isValid() && due < day && !isDone(record.text(field::mitigation::Status)))
            list.append(&record);
    }
    std::sort(list.begin(), list.end(), [](const Record* a, const Record* b) {
        return a->text(field::mitigation::Due) < b->text(field::mitigation::Due);
    });
    return list;
}

StateFigures figuresOf(const Analysis& analysis, const QDate& day)
{
    StateFigures figures;
    figures.risk = riskTotals(analysis);
    figures.overdue = static_cast<int>(overdueMitigations(analysis.snapshot, day).size());
    for (const ProvisionStatus& provision : analysis.provisions) {
        if (provision.applicable == Tristate::False)
            continue;
        ++figures.applicable;
        figures.met += provision.claim == u"met" ? 1 : 0;
    }
    return figures;
}

} // namespace provisor
