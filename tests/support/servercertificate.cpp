// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercertificate.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <memory>

namespace {

template <class T, void (*release)(T *)>
struct Releaser {
    void operator()(T *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509, X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION, X509_EXTENSION_free>>;
struct BioReleaser {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Memory = std::unique_ptr<BIO, BioReleaser>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

long fromNow(const QDateTime &time)
{
    return static_cast<long>(QDateTime::currentDateTimeUtc().secsTo(time));
}

Key keyOf(const ServerCertificate &of)
{
    const QByteArray pem = of.key.toPem();
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

Certificate certificateOf(const ServerCertificate &of)
{
    const QByteArray pem = of.certificate.toPem();
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

void extend(X509 *certificate, int id, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, id, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

void name(X509 *certificate, const QByteArray &commonName)
{
    X509_NAME *const subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName.constData()),
        static_cast<int>(commonName.size()), -1, 0);
    X509_set_issuer_name(certificate, subject);
}

} // namespace

ServerCertificate ServerCertificate::mint(const Wish &wish)
{
    static std::atomic<long> serial{QDateTime::currentMSecsSinceEpoch()};
    const Key key(wish.isRsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromNow(wish.validFrom));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), fromNow(wish.validUntil));
    X509_set_pubkey(certificate.get(), key.get());
    name(certificate.get(), wish.commonName);
    if (!wish.alternativeNames.isEmpty())
        extend(certificate.get(), NID_subject_alt_name, wish.alternativeNames);
    if (wish.isCa)
        extend(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    if (wish.issuer)
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificateOf(*wish.issuer).get()));
    X509_sign(certificate.get(), wish.issuer ? keyOf(*wish.issuer).get() : key.get(), EVP_sha256());

    const Memory certificatePem(BIO_new(BIO_s_mem()));
    const Memory keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificatePem.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(contentOf(certificatePem.get()), QSsl::Pem),
        QSslKey(contentOf(keyPem.get()), wish.isRsa ? QSsl::Rsa : QSsl::Ec, QSsl::Pem)};
}

QString ServerCertificate::sha256() const
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}
