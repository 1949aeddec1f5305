package id.pantau.server;

/** Everyone who can reach Pantau sees everything, so only this machine may reach it. */
final class NotLoopbackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotLoopbackException(String address) {
    super(
        "The address %s can be reached from other machines, and there is no sign-in yet."
            .formatted(address));
  }
}
