#include "app/gui/Style.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>

namespace provisor {

namespace {

constexpr double buttonRadius = 5;
constexpr double fieldRadius = 4;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

} // namespace

Style::Style(const GuiTheme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QHeaderView*>(widget))
        widget->setFont(GuiTheme::font(TextSize::Small, 500));
}

void Style::drawPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, double radius,
                      double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.isValid() && edge.alpha() > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void Style::drawFocus(const QRectF& rect, QPainter& painter, double radius) const
{
    drawPanel(painter, rect, Qt::transparent, m_theme(&Theme::accent), radius, 2);
}

void Style::drawButtonPanel(const QStyleOption& option, QPainter& painter) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
    const bool isFilled = has(option, State_On) || isDefault;
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    QColor fill = m_theme(isFilled                       ? &Theme::accentFill
                          : has(option, State_Sunken)    ? &Theme::pressed
                          : has(option, State_MouseOver) ? &Theme::hover
                                                         : &Theme::surface);
    QColor edge = m_theme(isFilled ? &Theme::accentFill : &Theme::strong);
    if (!has(option, State_Enabled)) {
        fill = m_theme(&Theme::panel);
        edge = m_theme(&Theme::border);
    }
    if (isFlat && !isFilled) {
        edge = Qt::transparent;
        if (!has(option, State_MouseOver) && !has(option, State_Sunken))
            fill = Qt::transparent;
    }
    drawPanel(painter, QRectF(option.rect), fill, edge, buttonRadius);
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawFocus(QRectF(option.rect), painter, buttonRadius);
}

void Style::drawField(const QStyleOption& option, QPainter& painter, bool hasFocus) const
{
    const bool isEnabled = has(option, State_Enabled);
    drawPanel(painter, QRectF(option.rect), m_theme(isEnabled ? &Theme::field : &Theme::panel),
              m_theme(hasFocus    ? &Theme::accent
                      : isEnabled ? &Theme::strong
                                  : &Theme::border),
              buttonRadius, hasFocus ? 2 : 1);
}

void Style::drawCheck(const QStyleOption& option, QPainter& painter, bool isRadio) const
{
    const double side = 15;
    const QPointF centre = QRectF(option.rect).center();
    const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
    const bool isOn = has(option, State_On);
    const bool isMixed = has(option, State_NoChange);
    const QColor fill = m_theme(isOn || isMixed ? &Theme::accentFill : &Theme::surface);
    const QColor edge = m_theme(!has(option, State_Enabled) ? &Theme::border
                                : isOn || isMixed           ? &Theme::accentFill
                                                            : &Theme::strong);
    drawPanel(painter, box, fill, edge, isRadio ? side / 2 : 3, 1.25);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme(&Theme::onAccent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isRadio && isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme(&Theme::onAccent));
        painter.drawEllipse(centre, 2.75, 2.75);
    } else if (isMixed) {
        painter.drawLine(centre - QPointF(3.5, 0), centre + QPointF(3.5, 0));
    } else if (isOn) {
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-3.5, 0.2), centre + QPointF(-1, 2.8), centre + QPointF(3.6, -2.6)}));
    }
    painter.restore();
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawFocus(box.adjusted(-3, -3, 3, 3), painter, 5);
}

void Style::drawToolPanel(const QStyleOption& option, QPainter& painter) const
{
    const QRectF rect(option.rect);
    if (has(option, State_On))
        drawPanel(painter, rect, m_theme(&Theme::accentTint), m_theme(&Theme::accent), buttonRadius);
    else if (has(option, State_Sunken))
        drawPanel(painter, rect, m_theme(&Theme::pressed), {}, buttonRadius);
    else if (has(option, State_MouseOver) && has(option, State_Enabled))
        drawPanel(painter, rect, m_theme(&Theme::hover), {}, buttonRadius);
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawFocus(rect, painter, buttonRadius);
}

void Style::drawRow(const QStyleOption& option, QPainter& painter) const
{
    if (has(option, State_Selected))
        painter.fillRect(option.rect, m_theme(&Theme::select));
    else if (has(option, State_MouseOver) && has(option, State_Enabled))
        painter.fillRect(option.rect, m_theme(&Theme::hover));
}

void Style::drawBranch(const QStyleOption& option, QPainter& painter) const
{
    if (!has(option, State_Children))
        return;
    const QPointF centre = QRectF(option.rect).center();
    const QString name = has(option, State_Open) ? QStringLiteral("ui-down") : QStringLiteral("ui-right");
    m_theme.paintIcon(painter, name, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), m_theme(&Theme::muted));
}

void Style::drawHeader(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    if (!header)
        return;
    painter.fillRect(option.rect, m_theme(has(option, State_MouseOver) && has(option, State_Sunken) ? &Theme::pressed
                                                                                                    : &Theme::panel));
    painter.setPen(m_theme(&Theme::border));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.setPen(m_theme(&Theme::line));
    const QRect& rect = option.rect;
    if (header->position != QStyleOptionHeader::End && header->position != QStyleOptionHeader::OnlyOneSection)
        painter.drawLine(rect.right(), rect.top() + 6, rect.right(), rect.bottom() - 6);

    const bool isSorted = header->sortIndicator != QStyleOptionHeader::None;
    QRect text = rect.adjusted(8, 0, -8, 0);
    painter.setFont(widget ? widget->font() : GuiTheme::font(TextSize::Small, 500));
    painter.setPen(m_theme(isSorted ? &Theme::text : &Theme::text2));
    const bool isRight = header->textAlignment & Qt::AlignRight;
    if (isSorted)
        text.setRight(text.right() - 14);
    const QString shown = painter.fontMetrics().elidedText(header->text, Qt::ElideRight, text.width());
    painter.drawText(text, int(isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, shown);
    if (isSorted) {
        const double x = isRight ? text.right() + 3 : text.left() + painter.fontMetrics().horizontalAdvance(shown) + 4;
        const bool isDown = header->sortIndicator == QStyleOptionHeader::SortDown;
        m_theme.paintIcon(painter, isDown ? QStringLiteral("ui-up") : QStringLiteral("ui-down"),
                          QRectF(x, rect.center().y() - 5, 12, 12), m_theme(&Theme::accent));
    }
}

void Style::drawTab(const QStyleOption& option, QPainter& painter) const
{
    const QRectF rect(option.rect);
    if (has(option, State_Selected)) {
        painter.save();
        painter.setClipRect(rect.adjusted(0, 0, 0, 1));
        drawPanel(painter, rect.adjusted(0, 3, 0, 8), m_theme(&Theme::canvas), m_theme(&Theme::border), 5);
        painter.restore();
    } else if (has(option, State_MouseOver)) {
        drawPanel(painter, rect.adjusted(2, 5, -2, -3), m_theme(&Theme::hover), {}, 5);
    }
    if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
        drawFocus(rect.adjusted(3, 6, -3, -3), painter, 4);
}

void Style::drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    const bool isEditable = combo && combo->editable;
    if (isEditable) {
        drawField(option, painter, has(option, State_HasFocus));
    } else {
        const QColor fill = m_theme(has(option, State_Sunken) || has(option, State_On) ? &Theme::pressed
                                    : has(option, State_MouseOver)                     ? &Theme::hover
                                                                                       : &Theme::surface);
        drawPanel(painter, QRectF(option.rect), fill,
                  m_theme(has(option, State_Enabled) ? &Theme::strong : &Theme::border), buttonRadius);
        if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
            drawFocus(QRectF(option.rect), painter, buttonRadius);
    }
    m_theme.paintIcon(painter, QStringLiteral("ui-down"),
                      QRectF(option.rect.right() - 18, option.rect.center().y() - 5.5, 12, 12), m_theme(&Theme::text2));
}

void Style::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRectF thumb(proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    const bool isVertical = bar->orientation == Qt::Vertical;
    thumb = isVertical ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    QColor colour = m_theme(&Theme::strong);
    colour.setAlphaF(has(option, State_Sunken) || has(option, State_MouseOver) ? 0.85F : 0.6F);
    drawPanel(painter, thumb, colour, {}, 3, 0);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*option, *painter);
    case PE_PanelButtonTool:
        return drawToolPanel(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget); !edit || edit->hasFrame())
            drawField(*option, *painter, has(*option, State_HasFocus) && !(edit && edit->isReadOnly()));
        return;
    case PE_FrameLineEdit:
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
    case PE_PanelToolBar:
    case PE_FrameButtonBevel:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, *painter, true);
    case PE_PanelItemViewRow: // what the delegate leaves free, such as the indentation of trees
        if (has(*option, State_Selected))
            painter->fillRect(option->rect, m_theme(&Theme::select));
        return;
    case PE_PanelItemViewItem:
        return drawRow(*option, *painter);
    case PE_IndicatorBranch:
        return drawBranch(*option, *painter);
    case PE_FrameFocusRect:
        if (has(*option, State_KeyboardFocusChange) || qobject_cast<const QAbstractItemView*>(widget))
            drawFocus(QRectF(option->rect), *painter, 3);
        return;
    case PE_IndicatorHeaderArrow:
        return;
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(QRect(option->rect.center().x(), option->rect.top() + 6, 1, option->rect.height() - 12),
                          m_theme(&Theme::border));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme(&Theme::inverse));
        return;
    case PE_FrameMenu:
        painter->setPen(m_theme(&Theme::border));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget))
            return drawField(*option, *painter, has(*option, State_HasFocus));
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            drawPanel(*painter, QRectF(option->rect), Qt::transparent, m_theme(&Theme::border), fieldRadius);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && button->features & QStyleOptionButton::HasMenu) {
            QStyleOptionButton copy = *button; // its arrow is drawn with the label
            copy.features &= ~QStyleOptionButton::HasMenu;
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            const bool isFilled = has(*option, State_On) || button->features & QStyleOptionButton::DefaultButton;
            if (isFilled && has(*option, State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, m_theme(&Theme::onAccent));
            if (button->features & QStyleOptionButton::HasMenu)
                copy.rect.adjust(0, 0, -12, 0);
            copy.features &= ~QStyleOptionButton::HasMenu;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            if (button->features & QStyleOptionButton::HasMenu)
                m_theme.paintIcon(*painter, QStringLiteral("ui-down"),
                                  QRectF(option->rect.right() - 12, option->rect.center().y() - 5.5, 12, 12),
                                  m_theme(&Theme::text2));
            return;
        }
        break;
    case CE_HeaderSection:
        return;
    case CE_HeaderLabel:
        return;
    case CE_Header:
        return drawHeader(*option, *painter, widget);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme(&Theme::panel));
        painter->setPen(m_theme(&Theme::border));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme(&Theme::chrome));
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, m_theme(&Theme::border));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme(&Theme::chrome));
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, m_theme(&Theme::chrome));
            if (has(*option, State_Selected) || has(*option, State_Sunken))
                drawPanel(*painter, QRectF(option->rect).adjusted(2, 3, -2, -3), m_theme(&Theme::hover), {}, 4);
            painter->setPen(m_theme(has(*option, State_Enabled) ? &Theme::text : &Theme::disabled));
            painter->setFont(GuiTheme::font());
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic, item->text);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(has(*option, State_Horizontal)
                              ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                              : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                          m_theme(&Theme::border));
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            QRect text = option->rect.adjusted(8, 0, -20, 0);
            if (!combo->currentIcon.isNull()) {
                combo->currentIcon.paint(painter, QRect(text.left(), text.center().y() - 7, 16, 16));
                text.setLeft(text.left() + 22);
            }
            painter->setPen(m_theme(has(*option, State_Enabled) ? &Theme::text : &Theme::disabled));
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                              painter->fontMetrics().elidedText(combo->currentText, Qt::ElideRight, text.width()));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(*option, *painter, widget);
    if (control == CC_ComboBox)
        return drawComboBox(*option, *painter);
    if (control == CC_SpinBox) // used without buttons: the arrow keys and the wheel step
        return drawField(*option, *painter, has(*option, State_HasFocus));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool isVertical = bar->orientation == Qt::Vertical;
    const int length = isVertical ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int thumb =
        range > 0 ? std::max(28, int(qint64(length) * bar->pageStep / (qint64(range) + bar->pageStep))) : length;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return isVertical ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                          : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        const int inset = edit && !edit->hasFrame() ? 0 : 6;
        return option->rect.adjusted(inset, 1, -inset, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ToolBarFrameWidth:
    case PM_DockWidgetFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuPanelWidth:
    case PM_HeaderMargin:
    case PM_TabBarBaseOverlap:
        return metric == PM_MenuPanelWidth ? 1 : 0;
    case PM_SplitterWidth:
        return 5;
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 5;
    case PM_ToolBarSeparatorExtent:
        return 17;
    case PM_ToolBarIconSize:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_TreeViewIndentation:
        return 16;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit*>(widget))
            return 2; // the ring of the focus
        return qobject_cast<const QAbstractScrollArea*>(widget) ? 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_FocusFrameHMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const int height = std::max(26, QFontMetrics(GuiTheme::font()).height() + 10);
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool hasMenu = button && button->features & QStyleOptionButton::HasMenu;
        const bool hasText = button && !button->text.isEmpty();
        return {hasText ? size.width() + (hasMenu ? 34 : 22) : 28, height};
    }
    case CT_ComboBox:
        return {size.width() + 34, height};
    case CT_LineEdit:
        return {wanted.width(), height};
    case CT_ToolButton:
        if (size.width() <= 20 && size.height() <= 20)
            return {28, 28};
        return {size.width() + 10, std::max(height, size.height() + 6)};
    case CT_MenuBar:
        return {wanted.width(), 30};
    case CT_MenuBarItem:
        return {size.width() + 18, 30};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Normal)
            wanted.setHeight(std::max(26, wanted.height()));
        return wanted;
    case CT_HeaderSection:
        wanted.setHeight(std::max(28, wanted.height()));
        return wanted;
    case CT_ItemViewItem:
        wanted.setHeight(std::max(22, wanted.height()));
        return wanted;
    default:
        return wanted;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return int(m_theme(&Theme::line).rgb());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace provisor
