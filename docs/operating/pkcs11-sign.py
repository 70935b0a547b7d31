#!/usr/bin/python3
"""Signs with a key in a PKCS #11 device, for TOUCHSTONE_SIGNING_COMMAND.

Needs PyKCS11 (Debian: apt install python3-pykcs11). Tried with SoftHSM 2.6.1, PyKCS11 1.5.12 and
messages of up to 900,000 bytes; with no other device. Make it your own: chmod 700, and change these.
"""

import sys

import PyKCS11

MODULE = '/usr/lib/softhsm/libsofthsm2.so'
LABEL = 'signing'
PIN_FILE = '/srv/keys/pin'

CKM_EDDSA = 0x1057
# SubjectPublicKeyInfo of Ed25519 (RFC 8410) up to the key itself.
SPKI = bytes.fromhex('302a300506032b6570032100')


def find(session, kind):
    found = session.findObjects([(PyKCS11.CKA_CLASS, kind), (PyKCS11.CKA_LABEL, LABEL)])
    if len(found) != 1:
        sys.exit(f'{len(found)} keys have the label {LABEL}')
    return found[0]


def main(verb):
    device = PyKCS11.PyKCS11Lib()
    device.load(MODULE)
    session = device.openSession(device.getSlotList(tokenPresent=True)[0])
    if verb == 'public-key':
        key = find(session, PyKCS11.CKO_PUBLIC_KEY)
        point = session.getAttributeValue(key, [PyKCS11.CKA_EC_POINT])[0]
        return SPKI + bytes(point)[-32:]
    if verb == 'sign':
        with open(PIN_FILE) as pin:
            session.login(pin.read().strip())
        key = find(session, PyKCS11.CKO_PRIVATE_KEY)
        message = sys.stdin.buffer.read()
        return bytes(session.sign(key, message, PyKCS11.Mechanism(CKM_EDDSA)))
    sys.exit(f'unknown: {verb}')


sys.stdout.buffer.write(main(sys.argv[1]))
