/** Does work a while after it was last asked for; what fails is left to the next time, since newer figures follow anyway. */
export class Later {
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly ms: number,
    private readonly work: () => Promise<void>,
  ) {}

  touch(): void {
    this.stop();
    this.timer = setTimeout(() => void this.run(), this.ms);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    this.timer = null;
    try {
      await this.work();
    } catch {
      // The line is down: the old figures stay until the next save or refresh.
    }
  }
}
