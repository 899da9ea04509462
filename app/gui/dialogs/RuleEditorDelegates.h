#pragma once

#include "app/gui/GuiTheme.h"

#include <QStyledItemDelegate>

namespace provisor {

/// Draws a word that could come next, with its help (Qt::UserRole) at the right.
class RuleProposalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RuleProposalDelegate(const GuiTheme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GuiTheme& m_theme;
};

/// Draws the targets of a rule: filled for certain, hollow for possible, a dash for not raised.
class RuleOutcomeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RuleOutcomeDelegate(const GuiTheme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GuiTheme& m_theme;
};

/// Draws the conditions of a rule, further in the deeper they are, with whether each holds.
class RuleTraceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RuleTraceDelegate(const GuiTheme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GuiTheme& m_theme;
};

/// Draws the test cases with how they came out and why.
class RuleCaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RuleCaseDelegate(const GuiTheme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GuiTheme& m_theme;
};

} // namespace provisor
