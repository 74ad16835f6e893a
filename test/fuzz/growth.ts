export async function showGrowth(): Promise<void> {}
