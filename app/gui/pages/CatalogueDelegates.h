#pragma once

#include "app/gui/GuiTheme.h"

#include <QStyledItemDelegate>

namespace provisor {

/// Draws the parts of the catalogue with the number of their entries.
class CatalogueTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CatalogueTreeDelegate(const GuiTheme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GuiTheme& m_theme;
};

/// Draws an entry of the catalogue in two lines, with what the model makes of it; the words of a search are marked.
class CatalogueRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CatalogueRowDelegate(const GuiTheme& theme, QAbstractItemView& view);

    /// Words to be marked in titles.
    void setWords(const QStringList& words) { m_words = words; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    double paintUse(QPainter& painter, const QRectF& area, const QModelIndex& index) const;

    const GuiTheme& m_theme;
    QAbstractItemView& m_view;
    QStringList m_words;
};

/// Draws the cells of the coverage tables.
class CoverageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CoverageDelegate(const GuiTheme& theme, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GuiTheme& m_theme;
    QAbstractItemView& m_view;
};

/// The text with U+2039 and U+203A around the beginnings of words that start with one of the words.
QString markedWords(const QString& text, const QStringList& words);

} // namespace provisor
