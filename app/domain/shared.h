// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <utility>

/// A container of the standard library whose copies share their content until one of them is changed: what thousands of databases told is
/// handed from owner to owner, also to another thread, for the price of a pointer. A copy belongs to one thread at a time.
template <class Container>
class Shared
{
public:
    using value_type = typename Container::value_type;
    using size_type = typename Container::size_type;
    using iterator = typename Container::iterator;
    using const_iterator = typename Container::const_iterator;

    Shared() = default;
    Shared(Container content)
        : m_content(std::make_shared<Container>(std::move(content)))
    { }
    operator const Container &() const { return read(); }

    [[nodiscard]] const_iterator begin() const { return read().begin(); }
    [[nodiscard]] const_iterator end() const { return read().end(); }
    [[nodiscard]] iterator begin() { return write().begin(); }
    [[nodiscard]] iterator end() { return write().end(); }
    [[nodiscard]] size_type size() const { return read().size(); }
    [[nodiscard]] bool empty() const { return read().empty(); }
    template <class Key>
    [[nodiscard]] const_iterator find(const Key &key) const
    {
        return read().find(key);
    }
    template <class Key>
    [[nodiscard]] bool contains(const Key &key) const
    {
        return read().contains(key);
    }
    template <class Key>
    [[nodiscard]] decltype(auto) at(const Key &key) const
    {
        return read().at(key);
    }
    template <class Key>
    [[nodiscard]] decltype(auto) at(const Key &key)
    {
        return write().at(key);
    }
    template <class Key>
    [[nodiscard]] decltype(auto) operator[](const Key &key) const
    {
        return std::as_const(read())[key];
    }
    template <class Key>
    [[nodiscard]] decltype(auto) operator[](const Key &key)
    {
        return write()[key];
    }
    [[nodiscard]] decltype(auto) front() const { return read().front(); }
    [[nodiscard]] decltype(auto) front() { return write().front(); }
    [[nodiscard]] decltype(auto) back() const { return read().back(); }
    [[nodiscard]] decltype(auto) back() { return write().back(); }
    void push_back(value_type value) { write().push_back(std::move(value)); }
    template <class What>
    auto erase(const What &what)
    {
        return write().erase(what);
    }
    void clear() { m_content.reset(); }

    bool operator==(const Shared &other) const { return m_content == other.m_content || read() == other.read(); }

private:
    [[nodiscard]] const Container &read() const
    {
        static const Container None;
        return m_content ? *m_content : None;
    }
    [[nodiscard]] Container &write()
    {
        if (!m_content)
            m_content = std::make_shared<Container>();
        else if (m_content.use_count() > 1)
            m_content = std::make_shared<Container>(*m_content);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // whoever let go of it last has finished reading
        return *m_content;
    }

    std::shared_ptr<Container> m_content;
};
