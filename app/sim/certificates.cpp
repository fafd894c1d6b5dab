// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QCryptographicHash>

#include <memory>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace {

template <class T, void (*release)(T *)>
struct Releaser {
    void operator()(T *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509, X509_free>>;
using Name = std::unique_ptr<X509_NAME, Releaser<X509_NAME, X509_NAME_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION, X509_EXTENSION_free>>;

struct MemoryRelease {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Memory = std::unique_ptr<BIO, MemoryRelease>;

constexpr auto Organisation = "CRDB Upgrader simulation";
constexpr auto AuthorityName = "CRDB Upgrader simulation CA";
constexpr qint64 Day = 24LL * 60 * 60;

QByteArray namesOf(const QString &fqdn)
{
    const QByteArray host = fqdn.toUtf8();
    return "DNS:" + host + ",DNS:*." + host;
}

Name nameFor(const QByteArray &common)
{
    Name name(X509_NAME_new());
    const QByteArray organisation = Organisation;
    const auto add = [&name](const char *field, const QByteArray &value) {
        return X509_NAME_add_entry_by_txt(name.get(), field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.constData()),
                   static_cast<int>(value.size()), -1, 0)
            == 1;
    };
    if (!name || !add("O", organisation) || !add("CN", common))
        return {};
    return name;
}

bool addExtension(X509 *certificate, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    quint64 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return false;
    return ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1;
}

QByteArray textOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

QString fingerprintOf(X509 *certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    QByteArray der(std::max(0, size), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace

namespace {

/// Subject, issuer, times and extensions; false where the library refuses.
bool fill(X509 *x, const CertificateWish &wish, EVP_PKEY *key)
{
    const Name subject = nameFor(wish.name.toUtf8());
    const Name issuer = nameFor(wish.issuer ? QByteArray(AuthorityName) : QByteArray(wish.isCa ? AuthorityName : Organisation));
    return subject && issuer && X509_set_version(x, 2) == 1 && setSerial(x)
        && X509_gmtime_adj(X509_getm_notBefore(x), static_cast<long>(wish.secondsFrom))
        && X509_gmtime_adj(X509_getm_notAfter(x), static_cast<long>(wish.secondsUntil)) && X509_set_subject_name(x, subject.get()) == 1
        && X509_set_issuer_name(x, issuer.get()) == 1 && X509_set_pubkey(x, key) == 1
        && (wish.alternativeNames.isEmpty() || addExtension(x, NID_subject_alt_name, wish.alternativeNames))
        && (wish.isCa ? addExtension(x, NID_basic_constraints, "critical,CA:TRUE")
                      : addExtension(x, NID_ext_key_usage, "serverAuth,clientAuth"));
}

} // namespace

std::optional<MintedCertificate> mint(const CertificateWish &wish)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    Key issuerKey;
    if (wish.issuer) {
        const QByteArray &pem = wish.issuer->keyPem;
        const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
        issuerKey.reset(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    }
    if (!key || !certificate || (wish.issuer && !issuerKey))
        return std::nullopt;
    X509 *const x = certificate.get();
    const bool built = fill(x, wish, key.get()) && X509_sign(x, issuerKey ? issuerKey.get() : key.get(), EVP_sha256()) > 0;
    const Memory certificateText(BIO_new(BIO_s_mem()));
    const Memory keyText(BIO_new(BIO_s_mem()));
    if (!built || PEM_write_bio_X509(certificateText.get(), x) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return std::nullopt;
    return MintedCertificate{textOf(certificateText.get()), textOf(keyText.get()), fingerprintOf(x)};
}

std::optional<MintedCertificate> mintAuthority()
{
    return mint({.name = QString::fromLatin1(AuthorityName), .isCa = true});
}

std::optional<MintedCertificate> mintCertificate(const QString &fqdn, SecuritySpec::Certificate kind, const MintedCertificate &authority)
{
    if (kind == SecuritySpec::Certificate::SelfMade)
        return mint({.name = fqdn, .alternativeNames = namesOf(fqdn)});
    CertificateWish wish{.name = fqdn, .alternativeNames = namesOf(fqdn), .issuer = &authority};
    for (int node = 1; node < 10; ++node)
        wish.alternativeNames += ",IP:127.0.0." + QByteArray::number(node);
    if (kind == SecuritySpec::Certificate::WrongName)
        wish.alternativeNames = "DNS:another-name.example.com";
    if (kind == SecuritySpec::Certificate::Expired)
        wish.secondsUntil = -30;
    if (kind == SecuritySpec::Certificate::NotYetValid)
        wish.secondsFrom = Day;
    return mint(wish);
}
