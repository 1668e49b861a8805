package dk.virkwiki.linkcheck;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which network addresses nobody may make this server ask: its own machine, its own network, and
 * ranges that lead nowhere public.
 */
final class PrivateAddresses {
    private static final int BYTE = 0xFF;

    private PrivateAddresses() {}

    static boolean isPrivate(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPrivate4(bytes) : isPrivate6(bytes);
    }

    private static boolean isPrivate4(byte[] bytes) {
        int a = bytes[0] & BYTE;
        int b = bytes[1] & BYTE;
        int c = bytes[2] & BYTE;
        return a == 0
                || a == 10
                || a == 127
                || a >= 224
                || a == 100 && b >= 64 && b < 128
                || a == 169 && b == 254
                || a == 172 && b >= 16 && b < 32
                || a == 192 && b == 168
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113;
    }

    private static boolean isPrivate6(byte[] bytes) {
        int first = (bytes[0] & BYTE) << 8 | bytes[1] & BYTE;
        int second = (bytes[2] & BYTE) << 8 | bytes[3] & BYTE;
        boolean isUniqueLocal = (bytes[0] & 0xFE) == 0xFC;
        boolean isDocumentation = first == 0x2001 && second == 0x0DB8;
        boolean isTunnel = first == 0x2001 && second == 0;
        if (isUniqueLocal || isDocumentation || isTunnel || first == 0x0100) {
            return true;
        }
        if (first == 0x2002) {
            return isPrivate4(Arrays.copyOfRange(bytes, 2, 6));
        }
        boolean holdsIpv4 = first == 0x0064 && second == 0xFF9B || isZero(bytes, 10);
        return holdsIpv4 && isPrivate4(Arrays.copyOfRange(bytes, 12, 16));
    }

    private static boolean isZero(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The addresses, if all of them are public.
     *
     * @throws UnknownHostException when one is private; a host that has both is not trusted
     */
    static InetAddress[] requirePublic(String host, InetAddress[] found)
            throws UnknownHostException {
        for (var address : found) {
            if (isPrivate(address)) {
                throw new PrivateHost(host);
            }
        }
        return found;
    }

    /** A name that leads to a private network. */
    static final class PrivateHost extends UnknownHostException {
        PrivateHost(String host) {
            super(host);
        }
    }
}
