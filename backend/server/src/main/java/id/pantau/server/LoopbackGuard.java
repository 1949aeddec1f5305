package id.pantau.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/**
 * Refuses to start on an address that other machines can reach. It runs before any bean is made, so
 * that nothing is opened first.
 */
final class LoopbackGuard implements BeanFactoryPostProcessor {

  private final Environment environment;

  LoopbackGuard(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    check(environment.getProperty("server.address", ""));
    check(environment.getProperty("management.server.address", "127.0.0.1"));
  }

  private static void check(String address) {
    if (address.isBlank() || !isLoopback(address)) {
      throw new NotLoopbackException(address.isBlank() ? "0.0.0.0" : address);
    }
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
