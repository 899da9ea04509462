#include "models/WhatIfModel.h"

namespace provisor {

WhatIfModel::WhatIfModel(Session& session, QObject* parent) : DifferenceModel(parent), m_session(session)
{
    setAfterTitle(tr("What if"));
    connect(&session, &Session::analysisChanged, this, &WhatIfModel::refresh);
    connect(&session, &Session::historyChanged, this, &WhatIfModel::refresh);
    connect(&session, &Session::whatIfChanged, this, &WhatIfModel::refresh);
    refresh();
}

void WhatIfModel::refresh()
{
    setAnalyses(m_session.analysisBefore(), m_session.isWhatIf() ? m_session.analysis() : nullptr);
}

QString WhatIfModel::summary() const
{
    const QString changes = tr("%n change(s)", nullptr, static_cast<int>(m_session.tried().size()));
    return QString(changes % u" \u00b7 " % differenceInWords());
}

} // namespace provisor
