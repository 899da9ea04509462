#pragma once

#include <QtGlobal>

namespace provisor::catalogueFormat {

/// "PrvC", so that a compiled catalogue is not taken for a model.
inline constexpr qint32 applicationId = 0x50727643;
/// Raised with every change of the tables.
inline constexpr qint32 version = 4;

/// The tables of a compiled catalogue. Lists of ids are texts parted by blanks; `position` is the order of display.
inline constexpr char schema[] = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE translation (language TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL,
    text TEXT NOT NULL, PRIMARY KEY (language, kind, id, field)) STRICT, WITHOUT ROWID;
CREATE TABLE edition (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, date TEXT NOT NULL,
    note TEXT NOT NULL, is_default INTEGER NOT NULL) STRICT;
CREATE TABLE stakeholder (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    plural TEXT NOT NULL, definition TEXT NOT NULL) STRICT;
CREATE TABLE principle (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, number INTEGER NOT NULL,
    phase TEXT NOT NULL, title TEXT NOT NULL, addressees TEXT NOT NULL) STRICT;
CREATE TABLE provision (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, uk_id TEXT NOT NULL,
    parent TEXT NOT NULL, principle TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, evidence TEXT NOT NULL,
    condition_text TEXT NOT NULL, condition_rule TEXT NOT NULL, condition_partial INTEGER NOT NULL,
    differences TEXT NOT NULL, confidence TEXT NOT NULL) STRICT;
CREATE TABLE provision_addressee (provision TEXT NOT NULL, position INTEGER NOT NULL, who TEXT NOT NULL,
    mark TEXT NOT NULL, PRIMARY KEY (provision, position)) STRICT, WITHOUT ROWID;
CREATE TABLE provision_duty (provision TEXT NOT NULL, position INTEGER NOT NULL, modality TEXT NOT NULL,
    text TEXT NOT NULL, PRIMARY KEY (provision, position)) STRICT, WITHOUT ROWID;
CREATE TABLE provision_text (provision TEXT NOT NULL, modality TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (provision, modality)) STRICT, WITHOUT ROWID;
CREATE TABLE component_group (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
CREATE TABLE component_type (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    short_name TEXT NOT NULL, description TEXT NOT NULL, component_group TEXT NOT NULL, icon TEXT NOT NULL,
    cosai TEXT NOT NULL, kind TEXT NOT NULL, properties TEXT NOT NULL, aliases TEXT NOT NULL) STRICT;
CREATE TABLE type_group (id TEXT PRIMARY KEY, types TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE property (position INTEGER PRIMARY KEY, id TEXT NOT NULL, label TEXT NOT NULL, question TEXT NOT NULL,
    help TEXT NOT NULL, type TEXT NOT NULL, is_control INTEGER NOT NULL, is_asked INTEGER NOT NULL,
    on_elements INTEGER NOT NULL, on_flows INTEGER NOT NULL, on_system INTEGER NOT NULL, everywhere INTEGER NOT NULL,
    UNIQUE (on_system, id)) STRICT;
CREATE TABLE property_value (property INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,
    label TEXT NOT NULL, PRIMARY KEY (property, position)) STRICT, WITHOUT ROWID;
CREATE TABLE threat_family (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
CREATE TABLE threat (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    short_title TEXT NOT NULL, effect TEXT NOT NULL, description TEXT NOT NULL, family TEXT NOT NULL,
    is_core INTEGER NOT NULL, scope TEXT NOT NULL, applies_to TEXT NOT NULL, rule TEXT NOT NULL, stride TEXT NOT NULL,
    phases TEXT NOT NULL, capability INTEGER NOT NULL, maturity INTEGER NOT NULL, impact TEXT NOT NULL,
    no_complete_defence INTEGER NOT NULL, provisions TEXT NOT NULL, mitigations TEXT NOT NULL,
    aliases TEXT NOT NULL, attack TEXT NOT NULL, in_model TEXT NOT NULL, evidence TEXT NOT NULL) STRICT;
CREATE TABLE threat_check (threat TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (threat, position)) STRICT, WITHOUT ROWID;
CREATE TABLE threat_reference (threat TEXT NOT NULL, position INTEGER NOT NULL, framework TEXT NOT NULL,
    edition TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (threat, position)) STRICT, WITHOUT ROWID;
CREATE TABLE threat_example (threat TEXT NOT NULL, position INTEGER NOT NULL, target TEXT NOT NULL,
    raised INTEGER NOT NULL, model TEXT NOT NULL, PRIMARY KEY (threat, position)) STRICT, WITHOUT ROWID;
CREATE TABLE mitigation (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    short_title TEXT NOT NULL, description TEXT NOT NULL, kind TEXT NOT NULL, roles TEXT NOT NULL,
    acts_on_likelihood INTEGER NOT NULL, acts_on_impact INTEGER NOT NULL, effectiveness TEXT NOT NULL,
    cosai_controls TEXT NOT NULL, provisions TEXT NOT NULL, evidence TEXT NOT NULL, verify TEXT NOT NULL,
    effort TEXT NOT NULL, effort_basis TEXT NOT NULL, limits TEXT NOT NULL) STRICT;
CREATE TABLE mitigation_reference (mitigation TEXT NOT NULL, position INTEGER NOT NULL, framework TEXT NOT NULL,
    edition TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (mitigation, position)) STRICT, WITHOUT ROWID;
CREATE TABLE framework (position INTEGER PRIMARY KEY, id TEXT NOT NULL, edition TEXT NOT NULL, name TEXT NOT NULL,
    version TEXT NOT NULL, date TEXT NOT NULL, licence TEXT NOT NULL, url TEXT NOT NULL, note TEXT NOT NULL,
    UNIQUE (id, edition)) STRICT;
CREATE TABLE framework_entry (position INTEGER PRIMARY KEY, framework TEXT NOT NULL, edition TEXT NOT NULL,
    id TEXT NOT NULL, name TEXT NOT NULL, url TEXT NOT NULL, parent TEXT NOT NULL, kind TEXT NOT NULL,
    aliases TEXT NOT NULL, successor TEXT NOT NULL, details TEXT NOT NULL, UNIQUE (framework, edition, id)) STRICT;
)sql";

} // namespace provisor::catalogueFormat
