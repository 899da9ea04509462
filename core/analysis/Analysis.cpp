#include "core/analysis/Analysis.h"

namespace provisor {

const Threat* Analysis::threat(const QString& key) const
{
    const auto found =
        std::find_if(threats.begin(), threats.end(), [&](const Threat& threat) { return threat.key == key; });
    return found == threats.end() ? nullptr : &*found;
}

QList<const Threat*> Analysis::threatsOn(Id record) const
{
    QList<const Threat*> list;
    for (const Threat& threat : threats) {
        const bool isSystem = threat.target.kind == Kind::Model;
        if (record.isNull() ? isSystem : threat.target.id == record)
            list.append(&threat);
    }
    return list;
}

QList<const Question*> Analysis::questionsOn(Id record) const
{
    QList<const Question*> list;
    for (const Question& question : questions) {
        if (question.record == record)
            list.append(&question);
    }
    return list;
}

} // namespace provisor
