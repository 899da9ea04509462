#pragma once

#include "models/DifferenceModel.h"
#include "models/Session.h"

namespace provisor {

/// What a what-if changes: threats that appear, vanish or move, and the totals. Empty when none is on.
class WhatIfModel : public DifferenceModel
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit WhatIfModel(Session& session, QObject* parent = nullptr);

    /// "3 changes · 12 threats vanish, 2 appear, 5 move · risk 839.1 → 742.0".
    QString summary() const;

private:
    void refresh();

    Session& m_session;
};

} // namespace provisor
