#pragma once

#include <atomic>
#include <memory>

namespace provisor {

/// Shared flag by which long work is asked to stop; copies refer to the same flag. A default one is never set.
class Cancellation
{
public:
    Cancellation() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace provisor
