// Registers go out to spreadsheets and come back edited: what changes, what is in conflict, what is left out.

#include "core/catalogue/Compiler.h"
#include "core/document/Diff.h"
#include "core/document/Edits.h"
#include "core/exchange/TextForm.h"
#include "core/spreadsheet/RegisterImport.h"
#include "tests/core/spreadsheet/support/Workbook.h"

#include <QTest>

using namespace provisor;
using namespace provisor::spreadsheet;

namespace {

CataloguePointer catalogue()
{
    static const CataloguePointer shared = [] {
        const auto bytes = compileCatalogue(QStringLiteral(SOURCE_ROOT "/resources/catalogue"));
        return bytes ? *Catalogue::load(*bytes) : CataloguePointer();
    }();
    return shared;
}

QByteArray contentOf(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA "/spreadsheet/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AnalysisPointer analysed(const Snapshot& snapshot)
{
    Analyser analyser(catalogue());
    analyser.setDate(QDate(2026, 12, 1));
    return *analyser.analyse(snapshot);
}

Snapshot sample()
{
    return *readTextModel(contentOf("model.provisor.yaml"), QStringLiteral("model.provisor.yaml"), catalogue());
}

/// A register as a table of texts that can be edited and read again.
struct EditedSheet
{
    QString id;
    QList<QStringList> rows;

    EditedSheet(const QString& registerId, const Analysis& analysis) : id(registerId)
    {
        const QByteArray bytes =
            registerCsv(makeRegister(id, analysis), analysis.snapshot.model().id(), CsvStyle::of(QStringLiteral("de")));
        const auto sheet = readCsv(bytes, {}, QLatin1String(baseMark));
        for (const SheetRow& row : sheet->rows) {
            rows.append(QStringList());
            for (const Cell& cell : row.cells)
                rows.last().append(cell.text);
        }
    }

    qsizetype rowOf(const char* key) const
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i].first() == QLatin1String(key))
                return i;
        }
        qFatal("no row %s", key);
    }
    QString& at(const char* key, const char* heading)
    {
        return rows[rowOf(key)][rows.first().indexOf(QLatin1String(heading))];
    }
    RegisterImport read(const Analysis& analysis) const
    {
        const auto import = readRegisters(writeCsv(rows, {}), id + QStringLiteral(".csv"), analysis);
        if (!import)
            qFatal("%s", qPrintable(import.error().toString()));
        return *import;
    }
};

QStringList notesOf(const RegisterImport& import)
{
    QStringList texts;
    for (const SheetNote& note : import.notes)
        texts.append(note.toString());
    return texts;
}

QStringList editsOf(const RegisterImport& import)
{
    QStringList texts;
    for (const CellEdit& edit : import.edits)
        texts.append(edit.key + u'.' + edit.place.heading + QStringLiteral(": ") + edit.before + QStringLiteral(" > ") +
                     edit.after + (edit.isConflict ? QStringLiteral(" !") : QString()));
    return texts;
}

/// Fields that differ, as "kind/alias.field".
QStringList fieldsChanged(const Snapshot& before, const Snapshot& after)
{
    QStringList fields;
    for (const Delta& delta : diff(before, after)) {
        const KindSpec& spec = kindSpec(delta.kind);
        const Record was = delta.before.value_or(Record(delta.kind, delta.id));
        if (!delta.after) {
            fields.append(QStringLiteral("removed"));
            continue;
        }
        for (int i = 0; i < static_cast<int>(spec.fields.size()); ++i) {
            const bool isOfNew = !delta.before && (i == 0 || i == field::threat::TargetName); // made with the record
            if (was.at(i) != delta.after->at(i) && !isOfNew)
                fields.append(QLatin1String(spec.name) + u'/' + delta.after->text(0) + u'.' +
                              QLatin1String(spec.fields[static_cast<size_t>(i)].name));
        }
    }
    return fields;
}

} // namespace

class RegisterImportTest : public QObject
{
    Q_OBJECT

private:
    AnalysisPointer m_analysis;

    Snapshot applied(const RegisterImport& import, bool takesConflicts = false) const
    {
        Document document;
        document.reset(m_analysis->snapshot);
        const auto ok =
            document.apply(registerChange(import, document, QStringLiteral("test"),
                                          [&](const CellEdit& edit) { return !edit.isConflict || takesConflicts; }));
        if (!ok)
            qFatal("%s", qPrintable(ok.error().toString()));
        return document.snapshot();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(catalogue());
        m_analysis = analysed(sample());
    }

    void untouchedRegistersChangeNothing()
    {
        QList<Register> tables;
        for (const QString& id : registerIds()) {
            tables.append(makeRegister(id, *m_analysis));
            const RegisterImport import = EditedSheet(id, *m_analysis).read(*m_analysis);
            QCOMPARE(editsOf(import) + notesOf(import), QStringList());
            QCOMPARE(import.rows, tables.last().rows.size());
        }
        const auto bytes = registersXlsx(tables, *m_analysis);
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().toString()));
        QCOMPARE(*registersXlsx(tables, *m_analysis), *bytes); // same content, same bytes
        const auto import = readRegisters(*bytes, QStringLiteral("x.xlsx"), *m_analysis);
        QVERIFY(import);
        QCOMPARE(editsOf(*import) + notesOf(*import), QStringList());
        QCOMPARE(import->sheets.size(), 4);
    }

    void nothingInXlsxIsAFormula()
    {
        const auto bytes = registersXlsx({makeRegister(QStringLiteral("mitigations"), *m_analysis)}, *m_analysis);
        const auto sheets = readXlsx(*bytes, {});
        for (const SheetRow& row : sheets->first().rows) {
            for (const Cell& cell : row.cells)
                QVERIFY(cell.type != Cell::Type::Formula);
        }
        const QByteArray csv = registerCsv(makeRegister(QStringLiteral("mitigations"), *m_analysis), {}, {});
        QVERIFY(csv.contains("\"'=HYPERLINK") && csv.contains("\"'@Night"));
    }

    /// Fifty cells edited in LibreOffice Calc 7.4 and saved as XLSX.
    void fiftyEditsOfAnotherProgramComeBack()
    {
        const auto import =
            readRegisters(contentOf("edited-by-libreoffice.xlsx"), QStringLiteral("edited.xlsx"), *m_analysis);
        QVERIFY2(import, import ? "" : qPrintable(import.error().toString()));
        QCOMPARE(notesOf(*import), QStringList());
        QCOMPARE(import->edits.size(), 50);
        QCOMPARE(import->conflicts(), 0);
        const Snapshot after = applied(*import);
        QStringList expected;
        for (const CellEdit& edit : import->edits)
            expected.append(QLatin1String(kindSpec(edit.kind).name) + u'/' + edit.key + u'.' +
                            QLatin1String(kindSpec(edit.kind).fields[static_cast<size_t>(edit.field)].name));
        QStringList changed = fieldsChanged(m_analysis->snapshot, after);
        changed.sort();
        expected.sort();
        QCOMPARE(changed, expected); // these, and nothing else
        const auto again =
            readRegisters(contentOf("edited-by-libreoffice.xlsx"), QStringLiteral("edited.xlsx"), *analysed(after));
        QCOMPARE(editsOf(*again), QStringList());
    }

    /// The provisions of the same book, saved by LibreOffice as Windows-1252 with semicolons.
    void csvOfAGermanMachineComesBack()
    {
        const auto import = readRegisters(contentOf("edited-windows-1252.csv"), QStringLiteral("p.csv"), *m_analysis);
        QVERIFY2(import, import ? "" : qPrintable(import.error().toString()));
        QCOMPARE(notesOf(*import), QStringList());
        QCOMPARE(import->edits.size(), 17);
    }

    void oneChangeMakesTheDecisionsAnew()
    {
        EditedSheet sheet(QStringLiteral("threats"), *m_analysis);
        const char* fresh = "exposed-ai-service@backend"; // nobody decided on it yet
        sheet.at(fresh, "Status") = QStringLiteral("Under analysis");
        sheet.at(fresh, "Owner") = QStringLiteral("BEN");
        sheet.at(fresh, "Due") = QStringLiteral("24.12.2026");
        sheet.at(fresh, "Mitigations") = QStringLiteral("own-1 ;guard;");
        const RegisterImport import = sheet.read(*m_analysis);
        QCOMPARE(notesOf(import), QStringList());
        const Snapshot after = applied(import);
        const AnalysisPointer now = analysed(after);
        const Threat* threat = now->threat(QLatin1String(fresh));
        QCOMPARE(threat->status, QStringLiteral("under-analysis"));
        QCOMPARE(threat->due, QStringLiteral("2026-12-24"));
        QCOMPARE(after.find(Kind::Person, threat->owner)->text(field::person::Alias), QStringLiteral("ben"));
        const Record* decision = after.find(Kind::Threat, threat->decision);
        QCOMPARE(decision->references(field::threat::Mitigations).size(), 2);
        QCOMPARE(decision->text(field::threat::TargetName), QStringLiteral("Support \"back\" end"));
        QCOMPARE(diff(m_analysis->snapshot, after).size(), 1);
    }

    void conflictsAreToldCellByCell()
    {
        EditedSheet sheet(QStringLiteral("mitigations"), *m_analysis);
        sheet.at("guard", "Status") = QStringLiteral("implemented"); // conflict
        sheet.at("guard", "Effort") = QStringLiteral("large");       // only in the sheet
        sheet.at("own-1", "Owner") = QStringLiteral("Cleo Nwosu");   // the same on both sides
        Document document;
        document.reset(m_analysis->snapshot);
        ChangeBuilder builder(document, QStringLiteral("meanwhile"));
        const Record guard = *document.snapshot().findByAlias(Kind::Mitigation, QStringLiteral("guard"));
        const Record own = *document.snapshot().findByAlias(Kind::Mitigation, QStringLiteral("own-1"));
        const Record cleo = *document.snapshot().findByAlias(Kind::Person, QStringLiteral("cleo"));
        builder.set(Kind::Mitigation, guard.id(), field::mitigation::Status, QStringLiteral("in-progress"));
        builder.set(Kind::Mitigation, guard.id(), field::mitigation::Due,
                    QStringLiteral("2027-05-05")); // only in the model
        builder.set(Kind::Mitigation, own.id(), field::mitigation::Owner, cleo.id());
        QVERIFY(document.apply(builder.take({})));
        const AnalysisPointer now = analysed(document.snapshot());
        const RegisterImport import = sheet.read(*now);
        QCOMPARE(editsOf(import), (QStringList{QStringLiteral("guard.Status: in-progress > implemented !"),
                                               QStringLiteral("guard.Effort:  > large")}));
        QVERIFY(import.isIncomplete());
        QVERIFY(previewText(import, false).contains(QStringLiteral("model: in-progress; sheet: implemented")));
        const auto taken = [&](bool conflicts) {
            Document copy;
            copy.reset(now->snapshot);
            (void) copy.apply(
                registerChange(import, copy, {}, [=](const auto& edit) { return conflicts || !edit.isConflict; }));
            return copy.snapshot().find(Kind::Mitigation, guard.id())->text(field::mitigation::Status);
        };
        QCOMPARE(taken(false), QStringLiteral("in-progress"));
        QCOMPARE(taken(true), QStringLiteral("implemented"));
    }

    void illegalValuesAreNamedAndLeftOut()
    {
        EditedSheet sheet(QStringLiteral("threats"), *m_analysis);
        const char* key = "direct-prompt-injection@backend";
        const QString before = sheet.at(key, "Status");
        sheet.at(key, "Status") = QStringLiteral("mitigatd");
        sheet.at(key, "Owner") = QStringLiteral("Ana Ruis");
        sheet.at(key, "Due") = QStringLiteral("31.02.2027");
        sheet.at(key, "Mitigations") = QStringLiteral("guard; guart");
        sheet.at("custom-night@backend", "Status") = QStringLiteral("accepted");
        sheet.at("exposed-ai-service@backend", "Status") = QStringLiteral("not-relevant");
        const RegisterImport import = sheet.read(*m_analysis);
        QCOMPARE(editsOf(import), QStringList());
        const QString notes = notesOf(import).join(u'\n');
        const QString row = QString::number(sheet.rowOf(key) + 1);
        QVERIFY2(notes.contains(QStringLiteral("threats.csv, row ") + row + QStringLiteral(", column I (Status): ")),
                 qPrintable(notes));
        for (const char* text : {"Did you mean \"mitigated\"?", "Did you mean \"Ana Ruiz\"?", "31.02.2027",
                                 "Did you mean \"guard\"?", "not accepted in a cell", "needs a reason"})
            QVERIFY2(notes.contains(QLatin1String(text)), qPrintable(notes));
        QCOMPARE(import.notes.size(), 6);
        QVERIFY(import.isIncomplete());
        sheet = EditedSheet(QStringLiteral("people"), *m_analysis);
        sheet.at("ana", "Name") = QString();
        QCOMPARE(sheet.read(*m_analysis).notes.size(), 1); // a name is required
    }

    void formulasAreNamedAndNotEvaluated()
    {
        EditedSheet sheet(QStringLiteral("mitigations"), *m_analysis);
        sheet.at("guard", "Note") = QStringLiteral("FORMULA");
        QByteArray xml;
        for (const QStringList& row : sheet.rows) {
            xml += "<row>";
            for (const QString& cell : row)
                xml += cell == u"FORMULA"
                           ? QByteArray("<c t='str'><f>1+1</f><v>2</v></c>")
                           : "<c t='inlineStr'><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
            xml += "</row>";
        }
        const auto import = readRegisters(test::zipped(test::workbook(xml)), QStringLiteral("x.xlsx"), *m_analysis);
        QVERIFY2(import, import ? "" : qPrintable(import.error().toString()));
        QCOMPARE(editsOf(*import), QStringList());
        QCOMPARE(import->notes.size(), 1);
        QVERIFY(import->notes.first().toString().contains(QStringLiteral("formulas are not evaluated")));
    }

    void rowsAndColumnsThatDoNotFitAreNamed()
    {
        EditedSheet sheet(QStringLiteral("mitigations"), *m_analysis);
        sheet.at("guard", "Catalogue mitigation") = QStringLiteral("Mine");
        QStringList added = sheet.rows[sheet.rowOf("guard")];
        added[0] = QStringLiteral("gard");
        added.last().clear();
        sheet.rows.append(added);                                     // unknown, with a likely spelling
        sheet.rows.append(sheet.rows[sheet.rowOf("guard")]);          // twice
        sheet.rows.removeAt(sheet.rowOf("007"));                      // missing
        const QString base = sheet.rows[sheet.rowOf("own-1")].last(); // sorted without the last column
        sheet.rows[sheet.rowOf("own-1")].last() = sheet.rows[sheet.rowOf("guard")].last();
        sheet.rows.append(QStringList{QString(), QStringLiteral("x")}); // no key
        for (QStringList& row : sheet.rows)
            row.insert(1, QStringLiteral("Extra"));
        const RegisterImport import = sheet.read(*m_analysis);
        QCOMPARE(editsOf(import), QStringList());
        const QString notes = notesOf(import).join(u'\n');
        for (const char* text : {"Did you mean \"guard\"?", "has a row further up", "left as they are: 007",
                                 "belongs to another row", "has no key", "no such column", "Only shown"})
            QVERIFY2(notes.contains(QLatin1String(text)), qPrintable(notes));
        QVERIFY(!base.isEmpty());
    }

    void columnsMayMoveAndGo()
    {
        EditedSheet sheet(QStringLiteral("mitigations"), *m_analysis);
        sheet.at("guard", "Note") = QStringLiteral("=1+1");
        for (QStringList& row : sheet.rows) {
            row.move(0, 3);
            row.removeAt(row.size() - 3); // the description
            row.move(row.size() - 1, 0);
        }
        const RegisterImport import = sheet.read(*m_analysis);
        QCOMPARE(import.edits.size(), 1);
        QCOMPARE(import.edits.first().after, QStringLiteral("=1+1")); // text, never evaluated
        QCOMPARE(import.edits.first().key, QStringLiteral("guard"));
    }

    void datesOfBothOrdersAreRead()
    {
        EditedSheet sheet(QStringLiteral("mitigations"), *m_analysis);
        sheet.at("own-1", "Due") = QStringLiteral("03/04/2027");
        sheet.at("guard", "Due") = QStringLiteral("01/12/2026"); // unchanged when the day comes first
        RegisterImport import = sheet.read(*m_analysis);
        QCOMPARE(editsOf(import), QStringList{QStringLiteral("own-1.Due:  > 2027-04-03")});
        sheet.at("guard", "Due") = QStringLiteral("12/1/2026");
        import = sheet.read(*m_analysis);
        QCOMPARE(editsOf(import), QStringList{QStringLiteral("own-1.Due:  > 2027-03-04")});
        sheet.at("guard", "Due") = QStringLiteral("2026-12-01");
        import = sheet.read(*m_analysis);
        QCOMPARE(editsOf(import), QStringList());
        QVERIFY(notesOf(import).join(u' ').contains(QStringLiteral("could be two dates")));
    }

    void filesThatAreNoRegisterAreRefused()
    {
        QVERIFY(!readRegisters("a,b\n1,2\n", QStringLiteral("x.csv"), *m_analysis));
        const auto newer = readRegisters("Key,provisor:threats|2|x|key=Key\n", QStringLiteral("x.csv"), *m_analysis);
        QVERIFY(!newer && newer.error().message.contains(QStringLiteral("newer")));
        QVERIFY(!readRegisters({}, QStringLiteral("x.csv"), *m_analysis));
    }
};

QTEST_GUILESS_MAIN(RegisterImportTest)
#include "tst_register_import.moc"
