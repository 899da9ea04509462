#pragma once

#include "app/gui/Navigator.h"
#include "app/gui/widgets/Controls.h"
#include "models/CatalogueKey.h"
#include "models/CatalogueUse.h"
#include "models/Session.h"

class QGridLayout;

namespace provisor {

/// Puts the parts of one entry of the catalogue into a column: a head, sections, texts, labelled facts and links to
/// other entries. Everything it makes belongs to the column.
class EntryBuilder
{
public:
    struct Context
    {
        Session& session;
        const GuiTheme& theme;
        Navigator& navigator;
        const CatalogueUse& use;
        std::function<void(const CatalogueKey&)> open; ///< called when a link to an entry is pressed
    };

    EntryBuilder(const Context& context, QVBoxLayout& column) : m_context(context), m_column(column) {}

    const Context& context() const { return m_context; }
    const Catalogue& catalogue() const { return *m_context.session.catalogue(); }

    void head(const QString& title, const QStringList& facts);
    /// Starts a section; what follows goes into it.
    Section* section(const QString& title, const QString& note = {});
    /// A text of its own; nothing when it is empty.
    TextLabel* text(const QString& text, Colour Theme::*token = &Theme::text2);
    /// A label with a text beside it; nothing when the text is empty.
    void fact(const QString& label, const QString& text);
    /// A label with links to entries beside it; nothing when there are none.
    void fact(const QString& label, const QList<CatalogueKey>& keys);
    /// A link to an entry with its title, the sign of what is raised here, and a note at the right.
    void entry(const CatalogueKey& key, const QString& note = {});
    /// A section of links; nothing when there are none.
    void entries(const QString& title, const QList<CatalogueKey>& keys);
    void threats(const QString& title, const QStringList& ids);
    void mitigations(const QString& title, const QStringList& ids);
    void references(const QList<Reference>& references);
    /// A link that does something else, with a sign before it and a note at the right.
    LinkButton* link(const QString& text, const std::function<void()>& run, const SignLabel::Draw& sign = {},
                     const QString& note = {});
    /// A web address, opened in the browser when it is pressed and never otherwise.
    void address(const QString& label, const QString& url);
    /// The raised threats that come from threats of the catalogue, as links; with the sentence on this model for the
    /// first ones.
    void raised(const QStringList& threats, bool withSentence);
    void stretch();

private:
    QString noteOf(const CatalogueKey& key) const;
    SignLabel::Draw signOf(const CatalogueKey& key, QString& name) const;
    QGridLayout& grid();
    QVBoxLayout& body();
    void row(const QString& label, QWidget* content);

    const Context& m_context;
    QVBoxLayout& m_column;
    Section* m_section = nullptr;
    QGridLayout* m_grid = nullptr; ///< of the facts that follow each other
};

/// The ids as keys of a kind.
QList<CatalogueKey> keysOf(CatalogueKey::Kind kind, const QStringList& ids);

// The pages of the kinds of entries.
void buildPrinciple(EntryBuilder& builder, const Principle& principle);
void buildProvision(EntryBuilder& builder, const CatalogueProvision& provision);
void buildThreat(EntryBuilder& builder, const CatalogueThreat& threat);
void buildMitigation(EntryBuilder& builder, const CatalogueMitigation& mitigation);
void buildComponent(EntryBuilder& builder, const ComponentType& type);
/// `readers` is empty when no rule reads the property.
void buildProperty(EntryBuilder& builder, const Property& property, const PropertyReaders& readers);
void buildFramework(EntryBuilder& builder, const Framework& framework);
void buildReference(EntryBuilder& builder, const FrameworkEntry& entry);

} // namespace provisor
