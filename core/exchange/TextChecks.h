#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/schema/Record.h"

namespace provisor {

/// What is wrong with a word in a text, and what it should probably be.
struct TextFinding
{
    QString message;
    QString advice;
};

/// "Did you mean ...?", the list of choices when it is short, or nothing.
QString spellingAdvice(const QString& word, const QStringList& legal);

/// Checks words of a text against the catalogue; every check passes when there is no catalogue.
class TextChecks
{
public:
    explicit TextChecks(CataloguePointer catalogue) : m_catalogue(std::move(catalogue)) {}

    /// A text field whose values the catalogue defines: component type, mitigation, provision, edition, threat of a
    /// key.
    std::optional<TextFinding> field(Kind kind, int field, const QString& text) const;
    /// A property of an element, a flow or (kind Model) the system, with its values.
    std::optional<TextFinding> property(Kind kind, const QString& id, const QStringList& values) const;

    /// The values with true and false, which many programs write for yes and no, as the property spells them.
    QStringList asYesAndNo(Kind kind, const QString& id, const QStringList& values) const;

    /// A setting of the model: the limits of the risk levels and the appetite.
    std::optional<TextFinding> setting(const QString& id, const QStringList& values) const;

private:
    CataloguePointer m_catalogue;
};

} // namespace provisor
