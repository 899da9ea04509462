#pragma once

#include "models/KeyedTable.h"
#include "models/Session.h"

namespace provisor {

struct QuestionRow
{
    QString key; ///< "alias/property"
    Id record;
    QString property;
    QString text;
    QString subject;
    QStringList options;
    QStringList optionLabels;
    int valueType = 0;
    int raises = 0;
    int clears = 0;
    int threats = 0;
    QStringList provisions;   ///< whose applicability hangs on it
    Level worst = Level::Low; ///< of the threats that hang on it
    double atStake = 0;
    friend bool operator==(const QuestionRow&, const QuestionRow&) = default;
};

/// The open questions of the newest analysis, one column; sort by role::Sort descending to have most risk first.
class QuestionListModel : public KeyedTable<QuestionRow>
{
    Q_OBJECT

public:
    explicit QuestionListModel(Session& session, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QuestionRow rowFor(const Question& question, const Analysis& analysis) const;

    Session& m_session;
};

} // namespace provisor
