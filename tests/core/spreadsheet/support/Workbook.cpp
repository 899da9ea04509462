#include "tests/core/spreadsheet/support/Workbook.h"

#include <zip.h>

namespace provisor::test {

namespace {

constexpr char rootLinks[] =
    R"(<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr char bookLinks[] =
    R"(<Relationships><Relationship Id="a" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="b" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>)"
    R"(<Relationship Id="c" Type="http://x/styles" Target="styles.xml"/></Relationships>)";
constexpr char styles[] =
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="TT.MM.JJJJ"/><numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/>)"
    R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>)"
    R"(<xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>)";

} // namespace

QByteArray zipped(const Parts& parts)
{
    zip_error_t error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const auto& [name, content] : parts) {
        zip_source_t* part =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts workbook(const QByteArray& rows, const QByteArray& texts, const QByteArray& properties)
{
    return {{"_rels/.rels", rootLinks},
            {"xl/workbook.xml", "<workbook xmlns:r='http://r'>" + properties +
                                    "<sheets><sheet name='One' sheetId='1' r:id='a'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", bookLinks},
            {"xl/styles.xml", styles},
            {"xl/sharedStrings.xml", texts},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

} // namespace provisor::test
