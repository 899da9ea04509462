#include "core/draw/DiagramPicture.h"

namespace provisor {

TypeLooks typeLooks(const CataloguePointer& catalogue)
{
    return [catalogue](const QString& id) -> TypeLook {
        const ComponentType* type = catalogue ? catalogue->componentType(id) : nullptr;
        if (!type)
            return {id, QStringLiteral("type-process"), DfdKind::Process};
        return {type->shortName.isEmpty() ? type->name : type->shortName,
                QString(QLatin1StringView("type-") + type->id), type->kind};
    };
}

} // namespace provisor
