#pragma once

#include <QtTest>

#include <rapidcheck.h>

#include <sstream>

namespace provisor::test {

/// Checks a property over generated input and fails the running Qt test with the smallest counter-example.
template <typename Property>
void checkProperty(const char* description, Property property)
{
    rc::detail::TestParams parameters = rc::detail::configuration().testParams;
    const rc::detail::TestMetadata metadata{description, description};
    const rc::detail::TestResult result = rc::detail::checkTestable(std::move(property), metadata, parameters);
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    const bool success = result.template is<rc::detail::SuccessResult>();
    QVERIFY2(success, (std::string(description) + "\n" + message.str()).c_str());
}

} // namespace provisor::test
