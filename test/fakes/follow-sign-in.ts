/** Signs in as a browser whose agent agrees at once. @returns the address that the hub sends back to */
export async function followSignIn(url: string): Promise<string | undefined> {
  const response = await fetch(url, { redirect: 'manual' })
  return response.headers.get('location') ?? undefined
}
