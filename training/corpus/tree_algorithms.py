"""Binary trees and search trees of nodes with value, left and right, and general trees."""
from collections import deque


class _Node:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def _tree(spec):
    if spec is None:
        return None
    if not isinstance(spec, tuple):
        return _Node(spec)
    value, left, right = spec
    return _Node(value, _tree(left), _tree(right))


class TreeNode:
    """Binary tree node class with a value and two children.

    Ask:
        binary tree node class
        TreeNode with value, left and right
        class for a node of a binary tree
        define a binary tree node

    >>> root = TreeNode(1, TreeNode(2))
    >>> root.left.value, root.right
    (2, None)
    """

    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


class BinaryTree:
    """Fill a binary tree level by level.

    Ask:
        binary tree class with level order insert
        class BinaryTree which inserts at the first free place
        complete binary tree class with insert and traversal
        binary tree data structure with breadth first insertion

    >>> tree = BinaryTree()
    >>> list(tree.level_order())
    []
    >>> for value in "abcde":
    ...     tree.insert(value)
    >>> list(tree.level_order()), tree.root.left.right.value
    (['a', 'b', 'c', 'd', 'e'], 'e')
    """

    class Node:
        def __init__(self, value):
            self.value = value
            self.left = self.right = None

    def __init__(self):
        self.root = None

    def insert(self, value):
        if self.root is None:
            self.root = self.Node(value)
            return
        queue = deque([self.root])
        while True:
            node = queue.popleft()
            if node.left is None:
                node.left = self.Node(value)
                return
            if node.right is None:
                node.right = self.Node(value)
                return
            queue.extend([node.left, node.right])

    def level_order(self):
        queue = deque([self.root] if self.root else [])
        while queue:
            node = queue.popleft()
            yield node.value
            queue.extend(child for child in (node.left, node.right) if child)


def inorder(root):
    """Return the values of a binary tree in order: left, node, right.

    Ask:
        inorder traversal of a binary tree
        visit left subtree, node, right subtree
        in-order tree walk as a list
        inorder traversal with recursion

    >>> inorder(_tree((2, 1, (4, 3, None)))), inorder(None)
    ([1, 2, 3, 4], [])
    """
    if root is None:
        return []
    return inorder(root.left) + [root.value] + inorder(root.right)


def preorder(root):
    """Return the values of a binary tree in pre-order: node, left, right.

    Ask:
        preorder traversal of a binary tree
        visit node before its subtrees
        pre-order tree walk as a list
        preorder traversal with recursion

    >>> preorder(_tree((2, 1, (4, 3, None)))), preorder(None)
    ([2, 1, 4, 3], [])
    """
    if root is None:
        return []
    return [root.value] + preorder(root.left) + preorder(root.right)


def postorder(root):
    """Return the values of a binary tree in post-order: left, right, node.

    Ask:
        postorder traversal of a binary tree
        visit the subtrees before the node
        post-order tree walk as a list
        postorder traversal with recursion

    >>> postorder(_tree((2, 1, (4, 3, None)))), postorder(None)
    ([1, 3, 4, 2], [])
    """
    if root is None:
        return []
    return postorder(root.left) + postorder(root.right) + [root.value]


def inorder_iterative(root):
    """Return the values of a binary tree in order, without recursion.

    Ask:
        iterative inorder traversal
        inorder traversal without recursion
        in-order traversal of a binary tree with a stack
        non-recursive inorder walk

    >>> inorder_iterative(_tree((2, 1, (4, 3, None)))), inorder_iterative(None)
    ([1, 2, 3, 4], [])
    """
    values = []
    stack = []
    node = root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.value)
        node = node.right
    return values


def preorder_iterative(root):
    """Return the values of a binary tree in pre-order, without recursion.

    Ask:
        iterative preorder traversal
        preorder traversal without recursion
        pre-order traversal of a binary tree with a stack
        non-recursive preorder walk

    >>> preorder_iterative(_tree((2, 1, (4, 3, None)))), preorder_iterative(None)
    ([2, 1, 4, 3], [])
    """
    values = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            values.append(node.value)
            stack.append(node.right)
            stack.append(node.left)
    return values


def level_order(root):
    """Return the values of a binary tree as a list of levels.

    Ask:
        level order traversal of a binary tree
        breadth first traversal of a binary tree by levels
        list of the values on each level of a tree
        bfs of a binary tree with a queue

    >>> level_order(_tree((2, 1, (4, 3, None)))), level_order(None)
    ([[2], [1, 4], [3]], [])
    """
    levels = []
    nodes = [root] if root else []
    while nodes:
        levels.append([node.value for node in nodes])
        nodes = [child for node in nodes for child in (node.left, node.right) if child]
    return levels


def zigzag_level_order(root):
    """Return the levels of a binary tree, every second one from right to left.

    Ask:
        zigzag level order traversal
        spiral traversal of a binary tree
        level order with alternating direction
        tree levels left to right, then right to left

    >>> zigzag_level_order(_tree((1, (2, 4, 5), (3, None, 6)))), zigzag_level_order(None)
    ([[1], [3, 2], [4, 5, 6]], [])
    """
    levels = []
    nodes = [root] if root else []
    while nodes:
        values = [node.value for node in nodes]
        levels.append(values[::-1] if len(levels) % 2 else values)
        nodes = [child for node in nodes for child in (node.left, node.right) if child]
    return levels


def tree_height(root):
    """Return the number of levels of a binary tree.

    Ask:
        height of a binary tree
        maximum depth of a binary tree
        how deep is a tree
        number of levels of a binary tree

    >>> tree_height(_tree((2, 1, (4, 3, None)))), tree_height(None), tree_height(_Node(1))
    (3, 0, 1)
    """
    if root is None:
        return 0
    return 1 + max(tree_height(root.left), tree_height(root.right))


def min_depth(root):
    """Return the number of nodes down to the nearest leaf.

    Ask:
        minimum depth of a binary tree
        shortest distance from the root to a leaf
        depth of the nearest leaf
        least number of levels to a leaf node

    >>> min_depth(_tree((2, 1, (4, 3, None)))), min_depth(_tree((1, None, 2))), min_depth(None)
    (2, 2, 0)
    """
    if root is None:
        return 0
    depths = [min_depth(child) for child in (root.left, root.right) if child]
    return 1 + min(depths, default=0)


def count_nodes(root):
    """Return the number of nodes of a binary tree.

    Ask:
        count the nodes of a binary tree
        size of a binary tree
        number of nodes in a tree
        how many nodes does a binary tree have
        count complete tree nodes

    >>> count_nodes(_tree((2, 1, (4, 3, None)))), count_nodes(None)
    (4, 0)
    """
    if root is None:
        return 0
    return 1 + count_nodes(root.left) + count_nodes(root.right)


def count_leaves(root):
    """Return the number of leaves of a binary tree.

    Ask:
        count the leaf nodes of a binary tree
        number of leaves in a tree
        how many nodes of a binary tree have no children
        leaf count of a binary tree

    >>> count_leaves(_tree((2, 1, (4, 3, None)))), count_leaves(None), count_leaves(_Node(1))
    (2, 0, 1)
    """
    if root is None:
        return 0
    if root.left is None and root.right is None:
        return 1
    return count_leaves(root.left) + count_leaves(root.right)


def tree_sum(root):
    """Return the sum of the values of a binary tree.

    Ask:
        sum of all values in a binary tree
        add up the nodes of a tree
        total of a binary tree
        recursive sum of tree values

    >>> tree_sum(_tree((2, 1, (4, 3, None)))), tree_sum(None)
    (10, 0)
    """
    if root is None:
        return 0
    return root.value + tree_sum(root.left) + tree_sum(root.right)


def tree_max(root):
    """Return the largest value of a binary tree.

    Ask:
        maximum value in a binary tree
        largest node of a tree
        find the biggest value in a binary tree that is not sorted
        max of all tree values

    >>> tree_max(_tree((2, 9, (4, 3, None)))), tree_max(_Node(-5))
    (9, -5)
    """
    children = [tree_max(child) for child in (root.left, root.right) if child]
    return max([root.value, *children])


def contains_value(root, target):
    """Tell whether a binary tree contains a value.

    Ask:
        search a value in a binary tree
        does a binary tree contain a value
        find a value in an unsorted binary tree
        is the target one of the nodes of the tree

    >>> tree = _tree((2, 9, (4, 3, None)))
    >>> contains_value(tree, 3), contains_value(tree, 5), contains_value(None, 1)
    (True, False, False)
    """
    if root is None:
        return False
    return (root.value == target
            or contains_value(root.left, target)
            or contains_value(root.right, target))


def invert_tree(root):
    """Mirror a binary tree in place and return its root.

    Ask:
        invert a binary tree
        mirror a binary tree
        swap left and right children of every node
        flip a binary tree horizontally

    >>> inorder(invert_tree(_tree((2, 1, (4, 3, None))))), invert_tree(None)
    ([4, 3, 2, 1], None)
    """
    if root:
        root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root


def is_same_tree(a, b):
    """Tell whether two binary trees are equal.

    Ask:
        check whether two binary trees are identical
        compare two trees
        same tree test for shape and values
        are two binary trees equal

    >>> is_same_tree(_tree((1, 2, None)), _tree((1, 2, None))), is_same_tree(None, None)
    (True, True)
    >>> is_same_tree(_tree((1, 2, None)), _tree((1, None, 2))), is_same_tree(_Node(1), _Node(2))
    (False, False)
    """
    if a is None or b is None:
        return a is b
    return (a.value == b.value
            and is_same_tree(a.left, b.left)
            and is_same_tree(a.right, b.right))


def is_symmetric(root):
    """Tell whether a binary tree is its own mirror image.

    Ask:
        symmetric binary tree
        check if a tree is a mirror of itself
        is a binary tree symmetric around its center
        mirror symmetry of a tree
        symmetric tree

    >>> is_symmetric(_tree((1, (2, 3, None), (2, None, 3)))), is_symmetric(None)
    (True, True)
    >>> is_symmetric(_tree((1, (2, 3, None), (2, 3, None)))), is_symmetric(_tree((1, 2, 3)))
    (False, False)
    """
    def mirrors(a, b):
        if a is None or b is None:
            return a is b
        return a.value == b.value and mirrors(a.left, b.right) and mirrors(a.right, b.left)
    return root is None or mirrors(root.left, root.right)


def is_balanced(root):
    """Tell whether the subtrees of each node differ in height by at most one.

    Ask:
        check if a binary tree is balanced
        height balanced binary tree
        is the tree balanced
        do left and right subtree heights differ by at most one everywhere

    >>> is_balanced(_tree((1, 2, (3, 4, None)))), is_balanced(None)
    (True, True)
    >>> (is_balanced(_tree((1, None, (2, None, 3)))),
    ...  is_balanced(_tree((1, 2, (3, None, (4, 5, 6))))))
    (False, False)
    """
    def height(node):
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        if left < 0 or right < 0 or abs(left - right) > 1:
            return -1
        return 1 + max(left, right)
    return height(root) >= 0


def tree_diameter(root):
    """Return the number of edges of the longest path in a binary tree.

    Ask:
        diameter of a binary tree
        longest path between two nodes of a tree
        number of edges on the longest path in a binary tree
        width of a tree measured as its longest path

    >>> tree_diameter(_tree((1, (2, 4, 5), 3))), tree_diameter(_Node(1)), tree_diameter(None)
    (3, 0, 0)
    """
    longest = 0

    def height(node):
        nonlocal longest
        if node is None:
            return 0
        left, right = height(node.left), height(node.right)
        longest = max(longest, left + right)
        return 1 + max(left, right)
    height(root)
    return longest


def is_search_tree(root, low=float("-inf"), high=float("inf")):
    """Tell whether a binary tree is a binary search tree.

    Ask:
        validate a binary search tree
        check if a binary tree is a bst
        is this tree a valid binary search tree
        bst validation with lower and upper bounds

    >>> is_search_tree(_tree((5, 3, (8, 6, 9)))), is_search_tree(_tree((5, 3, (8, 4, 9))))
    (True, False)
    >>> is_search_tree(None), is_search_tree(_tree((2, 2, None)))
    (True, False)
    """
    if root is None:
        return True
    return (low < root.value < high
            and is_search_tree(root.left, low, root.value)
            and is_search_tree(root.right, root.value, high))


def bst_insert(root, value):
    """Insert a value in a binary search tree and return its root.

    Ask:
        insert a value into a binary search tree
        add a node to a bst by linking a new leaf dictionary
        bst insertion with dictionaries as nodes
        recursive insert into a binary search tree of dicts

    >>> root = None
    >>> for value in [5, 2, 8, 2]:
    ...     root = bst_insert(root, value)
    >>> root["left"]["value"], root["right"]["value"], root["left"]["left"]
    (2, 8, None)
    """
    if root is None:
        return {"value": value, "left": None, "right": None}
    if value < root["value"]:
        root["left"] = bst_insert(root["left"], value)
    elif value > root["value"]:
        root["right"] = bst_insert(root["right"], value)
    return root


def bst_search(root, value):
    """Return the node of a binary search tree with a value, or None.

    Ask:
        search in a binary search tree
        find a node in a bst
        bst lookup by value
        binary search tree search with a loop

    >>> tree = _tree((5, 3, (8, 6, 9)))
    >>> bst_search(tree, 6).value, bst_search(tree, 7), bst_search(None, 1)
    (6, None, None)
    """
    node = root
    while node and node.value != value:
        node = node.left if value < node.value else node.right
    return node


def bst_min(root):
    """Return the smallest value of a binary search tree.

    Ask:
        minimum value of a binary search tree
        smallest value in a bst
        leftmost node of a binary search tree
        find the min of a bst

    >>> bst_min(_tree((5, (3, 1, None), 8))), bst_min(_Node(2))
    (1, 2)
    """
    while root.left:
        root = root.left
    return root.value


def bst_max(root):
    """Return the largest value of a binary search tree.

    Ask:
        maximum value of a binary search tree
        largest value in a bst
        rightmost node of a binary search tree
        find the max of a bst

    >>> bst_max(_tree((5, 3, (8, 7, None)))), bst_max(_Node(2))
    (8, 2)
    """
    while root.right:
        root = root.right
    return root.value


def bst_delete(root, value):
    """Remove a value from a binary search tree and return its root.

    Ask:
        delete a node from a binary search tree
        remove a value from a bst
        bst deletion
        recursive delete in a binary search tree
        delete node in bst
        remove a value from a binary search tree

    >>> tree = _tree((5, (3, 1, 4), (8, 6, 9)))
    >>> inorder(bst_delete(tree, 5)), tree.value
    ([1, 3, 4, 6, 8, 9], 6)
    >>> inorder(bst_delete(tree, 1)), inorder(bst_delete(tree, 77)), bst_delete(_Node(1), 1)
    ([3, 4, 6, 8, 9], [3, 4, 6, 8, 9], None)
    """
    if root is None:
        return None
    if value < root.value:
        root.left = bst_delete(root.left, value)
    elif value > root.value:
        root.right = bst_delete(root.right, value)
    elif root.left is None:
        return root.right
    elif root.right is None:
        return root.left
    else:
        successor = root.right
        while successor.left:
            successor = successor.left
        root.value = successor.value
        root.right = bst_delete(root.right, successor.value)
    return root


def bst_kth_smallest(root, k):
    """Return the k-th smallest value of a binary search tree.

    Ask:
        kth smallest element of a bst
        k-th smallest value in a binary search tree
        nth value of a bst in sorted order
        find the kth element by in-order traversal

    >>> tree = _tree((5, (3, 1, 4), 8))
    >>> [bst_kth_smallest(tree, k) for k in range(1, 6)]
    [1, 3, 4, 5, 8]
    """
    stack = []
    node = root
    while True:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        k -= 1
        if k == 0:
            return node.value
        node = node.right


def bst_common_ancestor(root, a, b):
    """Return the value of the lowest common ancestor in a binary search tree.

    Ask:
        lowest common ancestor in a binary search tree
        lca of two values in a bst
        common ancestor of two nodes of a bst
        where do the paths to two values split in a bst

    >>> tree = _tree((5, (3, 1, 4), 8))
    >>> (bst_common_ancestor(tree, 1, 4), bst_common_ancestor(tree, 4, 8),
    ...  bst_common_ancestor(tree, 3, 1))
    (3, 5, 3)
    """
    low, high = min(a, b), max(a, b)
    node = root
    while not low <= node.value <= high:
        node = node.right if node.value < low else node.left
    return node.value


def common_ancestor(root, a, b):
    """Return the lowest node of a binary tree above two values.

    Ask:
        lowest common ancestor of a binary tree
        lca in a binary tree that is not sorted
        lowest node which has both values below it
        common ancestor of two values in any binary tree
        lowest common ancestor

    >>> tree = _tree((9, (3, 7, 4), 1))
    >>> common_ancestor(tree, 7, 4).value, common_ancestor(tree, 4, 1).value
    (3, 9)
    >>> common_ancestor(tree, 3, 7).value, common_ancestor(None, 1, 2)
    (3, None)
    """
    if root is None or root.value in (a, b):
        return root
    left = common_ancestor(root.left, a, b)
    right = common_ancestor(root.right, a, b)
    if left and right:
        return root
    return left or right


def sorted_to_bst(values, make_node):
    """Return the root of a balanced search tree of sorted values.

    Ask:
        convert a sorted list to a balanced binary search tree
        build a balanced bst from a sorted array with a make_node function
        height balanced tree from ordered values
        sorted array to bst

    >>> root = sorted_to_bst([1, 2, 3, 4], _Node)
    >>> root.value, inorder(root), tree_height(root), sorted_to_bst([], _Node)
    (3, [1, 2, 3, 4], 3, None)
    """
    if not values:
        return None
    middle = len(values) // 2
    return make_node(
        values[middle],
        sorted_to_bst(values[:middle], make_node),
        sorted_to_bst(values[middle + 1:], make_node))


def root_to_leaf_paths(root):
    """Return the values on each way from the root to a leaf.

    Ask:
        all root to leaf paths of a binary tree
        list every path from the root to the leaves
        paths of a binary tree
        collect the values on the way to each leaf

    >>> root_to_leaf_paths(_tree((1, (2, None, 5), 3))), root_to_leaf_paths(None)
    ([[1, 2, 5], [1, 3]], [])
    """
    if root is None:
        return []
    if root.left is None and root.right is None:
        return [[root.value]]
    below = root_to_leaf_paths(root.left) + root_to_leaf_paths(root.right)
    return [[root.value, *path] for path in below]


def has_path_sum(root, target):
    """Tell whether a way from the root to a leaf has a given sum.

    Ask:
        path sum in a binary tree
        is there a root to leaf path with a given sum
        do the values on some way to a leaf add up to the target
        has_path_sum for a binary tree

    >>> tree = _tree((5, (4, 11, None), 8))
    >>> has_path_sum(tree, 20), has_path_sum(tree, 13), has_path_sum(tree, 9), has_path_sum(None, 0)
    (True, True, False, False)
    """
    if root is None:
        return False
    rest = target - root.value
    if root.left is None and root.right is None:
        return rest == 0
    return has_path_sum(root.left, rest) or has_path_sum(root.right, rest)


def max_path_sum(root):
    """Return the largest sum of a path between two nodes of a binary tree.

    Ask:
        maximum path sum of a binary tree
        largest sum of a path between any two tree nodes
        best path in a binary tree with negative values
        binary tree maximum path sum

    >>> (max_path_sum(_tree((-10, 9, (20, 15, 7)))), max_path_sum(_Node(-3)),
    ...  max_path_sum(_tree((1, 2, 3))))
    (42, -3, 6)
    """
    best = float("-inf")

    def gain(node):
        nonlocal best
        if node is None:
            return 0
        left, right = max(gain(node.left), 0), max(gain(node.right), 0)
        best = max(best, node.value + left + right)
        return node.value + max(left, right)
    gain(root)
    return best


def right_side_view(root):
    """Return the last value of each level of a binary tree.

    Ask:
        right side view of a binary tree
        values of a tree seen from the right
        last node of every level
        rightmost values per level of a binary tree

    >>> right_side_view(_tree((1, (2, None, 5), 3))), right_side_view(None)
    ([1, 3, 5], [])
    """
    view = []
    nodes = [root] if root else []
    while nodes:
        view.append(nodes[-1].value)
        nodes = [child for node in nodes for child in (node.left, node.right) if child]
    return view


def tree_width(root):
    """Return the largest number of nodes on one level.

    Ask:
        maximum width of a binary tree
        most nodes on one level of a tree
        how wide is a binary tree
        level with the most nodes

    >>> tree_width(_tree((1, (2, 4, 5), (3, None, 6)))), tree_width(None)
    (3, 0)
    """
    widest = 0
    nodes = [root] if root else []
    while nodes:
        widest = max(widest, len(nodes))
        nodes = [child for node in nodes for child in (node.left, node.right) if child]
    return widest


def level_averages(root):
    """Return the mean of the values on each level of a binary tree.

    Ask:
        average of each level of a binary tree
        mean value per tree level
        averages of levels in a binary tree
        compute the average on every level of a tree

    >>> level_averages(_tree((3, 9, (20, 15, 7)))), level_averages(None)
    ([3.0, 14.5, 11.0], [])
    """
    averages = []
    nodes = [root] if root else []
    while nodes:
        averages.append(sum(node.value for node in nodes) / len(nodes))
        nodes = [child for node in nodes for child in (node.left, node.right) if child]
    return averages


def tree_to_list(root):
    """Return a binary tree as a list of levels with None for gaps.

    Ask:
        serialize a binary tree to a list
        binary tree to list in level order with None for missing children
        convert a tree to a leetcode style list
        flatten a tree to a list that can be turned back
        serialize a binary tree
        binary tree to a list in level order with None for gaps

    >>> tree_to_list(_tree((1, 2, (3, 4, None)))), tree_to_list(None)
    ([1, 2, 3, None, None, 4], [])
    """
    values = []
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node is None:
            values.append(None)
        else:
            values.append(node.value)
            queue.extend([node.left, node.right])
    while values and values[-1] is None:
        values.pop()
    return values


def list_to_tree(values, make_node):
    """Return the root of a binary tree given as a list of levels.

    Ask:
        build a binary tree from a level order list
        deserialize a list with None values to a binary tree
        leetcode style list to tree with a node class
        create a tree from a list of values by levels
        deserialize a binary tree
        list in level order to a binary tree

    >>> tree_to_list(list_to_tree([1, 2, 3, None, None, 4], _Node)), list_to_tree([], _Node)
    ([1, 2, 3, None, None, 4], None)
    >>> list_to_tree([1, None, 2], _Node).right.value
    2
    """
    if not values:
        return None
    root = make_node(values[0])
    parents = deque([root])
    for i in range(1, len(values), 2):
        parent = parents.popleft()
        if values[i] is not None:
            parent.left = make_node(values[i])
            parents.append(parent.left)
        if i + 1 < len(values) and values[i + 1] is not None:
            parent.right = make_node(values[i + 1])
            parents.append(parent.right)
    return root


def build_from_traversals(preorder_values, inorder_values, make_node):
    """Return the root of the binary tree with two given traversals.

    Ask:
        construct a binary tree from preorder and inorder traversal
        rebuild a tree from its preorder and inorder lists
        binary tree from two traversals
        reconstruct a tree given pre-order and in-order

    >>> root = build_from_traversals([3, 9, 20, 15, 7], [9, 3, 15, 20, 7], _Node)
    >>> level_order(root), build_from_traversals([], [], _Node)
    ([[3], [9, 20], [15, 7]], None)
    """
    if not preorder_values:
        return None
    value, *rest = preorder_values
    split = inorder_values.index(value)
    return make_node(
        value,
        build_from_traversals(rest[:split], inorder_values[:split], make_node),
        build_from_traversals(rest[split:], inorder_values[split + 1:], make_node))


def print_binary_tree(root, level=0):
    """Print a binary tree sideways, the right side on top.

    Ask:
        print a binary tree sideways
        show the shape of a binary tree as indented text
        pretty print a binary tree
        display a tree with indentation by depth

    >>> print_binary_tree(_tree((1, 2, (3, None, 4))))
            4
        3
    1
        2
    """
    if root:
        print_binary_tree(root.right, level + 1)
        print("    " * level + str(root.value))
        print_binary_tree(root.left, level + 1)


def print_nested_tree(tree, indent=0):
    """Print a tree of nested dictionaries with indentation.

    Ask:
        print a nested dictionary as a tree
        show a dict of dicts with indentation
        recursive tree print of nested dictionaries
        display a hierarchy given as nested dicts

    >>> print_nested_tree({"root": {"a": {"b": {}}, "c": {}}})
    root
      a
        b
      c
    """
    for name, children in tree.items():
        print("  " * indent + name)
        print_nested_tree(children, indent + 1)


def parents_to_tree(parents):
    """Return nested dictionaries from a mapping of node to parent.

    Ask:
        build a tree from a child to parent mapping
        nested dicts from parent references
        convert parent pointers to a tree of dictionaries
        hierarchy from a dictionary of parents, None for the root

    >>> parents_to_tree({"a": None, "b": "a", "c": "b", "d": "a"})
    {'a': {'b': {'c': {}}, 'd': {}}}
    >>> parents_to_tree({})
    {}
    """
    nodes = {name: {} for name in parents}
    roots = {}
    for name, parent in parents.items():
        siblings = roots if parent is None else nodes[parent]
        siblings[name] = nodes[name]
    return roots


def rows_to_tree(rows):
    """Return nested nodes from rows with id and parent id.

    Ask:
        build a tree from rows with id and parent_id
        flat list of records to nested children
        turn a flat list with parent ids into a tree of dicts
        nested categories or comments from database rows

    >>> rows = [{"id": 1, "parent_id": None}, {"id": 2, "parent_id": 1}]
    >>> rows_to_tree(rows)
    [{'id': 1, 'parent_id': None, 'children': [{'id': 2, 'parent_id': 1, 'children': []}]}]
    >>> rows_to_tree([])
    []
    """
    nodes = {row["id"]: {**row, "children": []} for row in rows}
    roots = []
    for node in nodes.values():
        parent = nodes.get(node["parent_id"])
        siblings = parent["children"] if parent else roots
        siblings.append(node)
    return roots


def evaluate_expression_tree(node):
    """Return the value of a binary expression tree.

    Ask:
        evaluate an expression tree
        compute the value of a binary tree of operators and numbers
        expression tree evaluation with + - * /
        binary tree whose inner nodes are operators: calculate it

    >>> (evaluate_expression_tree(_tree(("+", ("*", 2, 3), ("-", 9, 4)))),
    ...  evaluate_expression_tree(_Node(7)))
    (11, 7)
    >>> evaluate_expression_tree(_tree(("/", 9, 2)))
    4.5
    """
    if node.left is None:
        return node.value
    left = evaluate_expression_tree(node.left)
    right = evaluate_expression_tree(node.right)
    if node.value == "+":
        return left + right
    if node.value == "-":
        return left - right
    if node.value == "*":
        return left * right
    return left / right
