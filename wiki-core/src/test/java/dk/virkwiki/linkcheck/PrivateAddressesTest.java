package dk.virkwiki.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001:db8::1",
                "2001::1",
                "100::1"
            })
    void addressOfAPrivateNetworkIsRefused(String address) throws UnknownHostException {
        var found = InetAddress.getByName(address);

        assertThat(PrivateAddresses.isPrivate(found)).isTrue();
        assertThatThrownBy(
                        () ->
                                PrivateAddresses.requirePublic(
                                        "x", new InetAddress[] {publicOne(), found}))
                .isInstanceOf(PrivateAddresses.PrivateHost.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1",
                "172.15.0.1", "172.32.0.1", "192.167.1.1", "198.17.0.1", "198.20.0.1",
                "223.255.255.255", "2606:4700::1111", "64:ff9b::101:101", "2002:101:101::1"
            })
    void addressOfThePublicWebIsAsked(String address) throws UnknownHostException {
        assertThat(PrivateAddresses.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void namesOfThisMachineAreRefused() {
        assertThatThrownBy(() -> new Asker.PublicOnly().resolve("localhost"))
                .isInstanceOf(PrivateAddresses.PrivateHost.class);
    }

    private static InetAddress publicOne() throws UnknownHostException {
        return InetAddress.getByName("1.1.1.1");
    }
}
