<p>Not agreed yet</p>
